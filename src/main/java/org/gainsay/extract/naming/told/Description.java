package org.gainsay.extract.naming.told;

import java.util.Set;
import java.util.regex.Pattern;
import org.gainsay.extract.naming.run.Run;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.WordList;

/**
 * Whether what stands around a name says of it what is said of subjects: what kind of thing it is,
 * or a property.
 *
 * @param nouns what such things are called, singular and plural
 * @param heads the last words of those of more than one: {@code station} of {@code power station}
 */
record Description(Set<String> nouns, Set<String> heads, MentionFinder finder) {
  private static final Set<String> PRONOUNS = Set.of("it", "she");
  private static final WordList NAMING = WordList.of("before a name that is given");
  private static final int BEFORE = 40;
  private static final int BEHIND = 110;
  private static final int FAR = 9;
  private static final int NEAR = 3;
  private static final int SHORTEST = 4;
  private static final int LONGEST_ASIDE = 12;

  /** What people and their things are called by: such a word before a noun is no name. */
  private static final Pattern ORIGIN = Pattern.compile(".*(?:an|ish|ese|ench|utch|wiss|ic|man)");

  boolean follows(Run run) {
    Span near =
        new Span(
            Math.max(0, run.span().start() - BEFORE),
            Math.min(run.text().length(), run.span().end() + BEHIND));
    Tokens tokens = Tokens.of(run.text(), near);
    int behind = tokens.from(run.span().end());
    int before = tokens.from(run.span().start()) - 1;
    boolean relative = tokens.at(behind).is(",") && tokens.at(behind + 1).is("which");
    return isOfKind(tokens, before, behind, run)
        || (relative && isTold(tokens, behind + 2, run))
        || isIntroduced(tokens, before, behind)
        || isTakenUp(tokens, before, behind, run)
        || (!WordClass.PREPOSITION.has(tokens.at(before)) && isTold(tokens, pastAside(tokens, behind), run));
  }

  /** {@code the Heron bridge}, {@code the existing Heron bridge}, {@code seven Heron bridges}. */
  private boolean isOfKind(Tokens tokens, int before, int behind, Run run) {
    String noun = tokens.at(behind).word();
    boolean kind = nouns.contains(noun) || nouns.contains(noun + " " + tokens.at(behind + 1).word());
    boolean attributed = WordClass.DETERMINER.has(tokens.at(before - 1)) && tokens.at(before).isWord() && tokens.at(before).classes().isEmpty();
    boolean counted = attributed || WordClass.DETERMINER.has(tokens.at(before)) || tokens.at(before).isNumber();
    boolean led = counted && (!noun.endsWith("s") || !tokens.at(before).is("the"));
    boolean oneOfMany = tokens.at(before).is("a") || tokens.at(before).is("an");
    return kind && !oneOfMany && (run.isMarked() || (led && !ORIGIN.matcher(run.name()).matches()));
  }

  /** {@code the next is Heron Reach. It is 40 m long}, {@code Heron Reach came next. It is}: named last or first in its sentence, and told of in the next. */
  private boolean isTakenUp(Tokens tokens, int before, int behind, Run run) {
    int verb = tokens.at(before).is("the") ? before - 1 : before;
    boolean last = WordClass.isBe(tokens.at(verb)) || NAMING.has(tokens.at(verb).word());
    boolean first = tokens.at(before).is(".") || run.span().start() == 0;
    int end = last ? behind : first && new FiniteVerbs(tokens).at(behind) ? sentenceEnd(tokens, behind) : -1;
    return run.isMarked() && end > 0 && tokens.at(end).is(".") && PRONOUNS.contains(tokens.at(end + 1).word()) && isTold(tokens, end + 2, run);
  }

  private static int sentenceEnd(Tokens tokens, int from) {
    int at = from;
    while (at < tokens.size() && !tokens.at(at).is(".")) {
      at++;
    }
    return at < tokens.size() ? at : -1;
  }

  /** {@code Heron, a small bridge}, {@code Heron, the 40 m bridge}, {@code Heron is a bridge}. */
  private boolean isIntroduced(Tokens tokens, int before, int behind) {
    int at = behind;
    if (tokens.at(at).is("(")) {
      at = closing(tokens, at);
    }
    boolean comma = tokens.at(at).is(",") || tokens.at(at).is("–") || tokens.at(at).is("—");
    at = comma ? at + 1 : at;
    int described = Copula.past(tokens, at);
    boolean copula = described > 0;
    at = copula ? described : at;
    boolean article = tokens.at(at).is("a") || tokens.at(at).is("an") || tokens.at(at).is("one");
    boolean definite = tokens.at(at).is("the") || tokens.at(at).is("our") || tokens.at(at).is("its");
    boolean measured = tokens.at(at + 1).isNumber();
    boolean opens = article || (definite && (measured || !WordClass.PREPOSITION.has(tokens.at(before))));
    return (comma || copula) && opens && hasNoun(tokens, at + 1);
  }

  private static int closing(Tokens tokens, int open) {
    int at = open;
    while (at < open + FAR && !tokens.at(at).is(")")) {
      at++;
    }
    return at + 1;
  }

  /** A noun of such things, or one that ends in it: {@code footbridge}. */
  private boolean isNoun(String word) {
    return nouns.contains(word)
        || heads.contains(word)
        || nouns.stream().anyMatch(noun -> noun.length() >= SHORTEST && word.length() >= noun.length() + NEAR && word.endsWith(noun));
  }

  private boolean hasNoun(Tokens tokens, int from) {
    for (int at = from; at < from + FAR; at++) {
      Token token = tokens.at(at);
      boolean figure = token.isNumber() || (token.is(",") && tokens.at(at + 1).isNumber());
      if (!(token.isWord() || figure) || WordClass.RELATIVE.has(token)) {
        return false;
      }
      if (isNoun(token.word())) {
        return true;
      }
      if (WordClass.PREPOSITION.has(token) && !token.is("of")) {
        return false;
      }
    }
    return false;
  }

  /** {@code Heron, which …, is}, {@code Heron (the old one) is}: behind what only stands beside the name. */
  private static int pastAside(Tokens tokens, int behind) {
    int at = behind;
    if (tokens.at(at).is("(")) {
      at = closing(tokens, at);
    }
    if (!tokens.at(at).is(",")) {
      return at;
    }
    for (int end = at + 1; end <= at + LONGEST_ASIDE; end++) {
      if (tokens.at(end).is(",")) {
        return WordClass.AUXILIARY.has(tokens.at(end + 1)) ? end + 1 : at + 1;
      }
    }
    return WordClass.AUXILIARY.has(tokens.at(at + 1)) ? at + 1 : at;
  }

  /** {@code Heron carries 40 t}, {@code Heron is 40 m long}, {@code Heron is made of steel}. */
  private boolean isTold(Tokens tokens, int verb, Run run) {
    int start = tokens.at(verb).span().start();
    int end = Math.min(run.text().length(), run.span().end() + BEHIND);
    if (!tokens.at(verb).isWord() || start >= end) {
      return false;
    }
    String clause = run.text().substring(start, clauseEnd(run.text(), start, end));
    return new Predication(tokens, verb, clause, finder).isOfSubject(run.isCode());
  }

  /** Where a full stop or the like stands before a space or the end. */
  private static int clauseEnd(String text, int start, int limit) {
    for (int at = start; at < limit; at++) {
      boolean last = at + 1 == limit || Character.isWhitespace(text.charAt(at + 1));
      if (last && ".;!?".indexOf(text.charAt(at)) >= 0) {
        return at;
      }
    }
    return limit;
  }
}
