package org.gainsay.extract.sentence;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.mention.grammar.Token;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;

/** Names that only tell which thing is meant: {@code the X dataset}, {@code the X technical report}. */
public final class Compounds {
  private static final Pattern NOUN = Pattern.compile("\\s\\p{Ll}{3,20}(?:[.;)\"”]|\\s\\(|$)");
  /** {@code in the X manner}. */
  private static final Pattern MANNER = Pattern.compile("\\bin (?:the|an?) $");

  private static final Pattern WORD = Pattern.compile("\\s\\p{Ll}{3,20}\\b");
  private static final Pattern PARTICIPLE = Pattern.compile("\\s\\p{Ll}{2,18}ed\\b");
  private static final Pattern BETWEEN = Pattern.compile("\\s(?:tech\\s)?");

  /** {@code a}, {@code one 5 t}: what leads to any one of a kind. */
  private static final Pattern ANY = Pattern.compile("(?i)\\b(?:an?|one|single)\\s(?:\\d[\\d.,]*\\p{L}{0,2}\\s)?(?:\\p{Ll}[\\p{L}-]{1,20}\\s){0,1}$");

  private static final Pattern KIND = Pattern.compile("\\s(\\p{Ll}{3,20}s?)\\b(?!-)");

  private Compounds() {}

  /**
   * {@code a Heron pump}: a thing of another kind, which a name tells from others of its kind.
   *
   * @param isNoun whether what a name names is called so
   */
  public static boolean isKind(Sentence sentence, Span name, Predicate<String> isNoun) {
    Matcher kind = KIND.matcher(sentence.behind(name));
    if (!kind.lookingAt() || !ANY.matcher(sentence.before(name)).find()) {
      return false;
    }
    String word = kind.group(1);
    Token token = Token.of(new Span(0, word.length()), word, true);
    Span behind = new Span(name.end() + 1, name.end() + kind.end());
    return !isNoun.test(word)
        && !word.endsWith("ed")
        && !word.endsWith("ing")
        && token.classes().isEmpty()
        && sentence.mentions().cues(CueKind.PREDICATE).stream().noneMatch(verb -> verb.span().overlaps(behind));
  }

  /** Whether a noun behind a name ends a clause, or is what a text is called. */
  public static boolean isOfNoun(Sentence sentence, Span name) {
    String rest = sentence.behind(name);
    return (NOUN.matcher(rest).lookingAt() && !PARTICIPLE.matcher(rest).lookingAt())
        || (MANNER.matcher(sentence.before(name)).find() && WORD.matcher(rest).lookingAt())
        || isOfPage(sentence, name);
  }

  private static boolean isOfPage(Sentence sentence, Span name) {
    return sentence.mentions().has(CueKind.PAGE)
        && sentence.mentions().cues(CueKind.PAGE).stream()
            .filter(page -> page.span().start() > name.end())
            .anyMatch(page -> BETWEEN.matcher(sentence.between(name, page.span())).matches());
  }
}
