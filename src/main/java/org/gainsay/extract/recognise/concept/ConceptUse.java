package org.gainsay.extract.recognise.concept;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.extract.bind.Numbered;
import org.gainsay.extract.sentence.Listing;
import org.gainsay.extract.sentence.Predicates;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Range;
import org.jspecify.annotations.Nullable;

/**
 * Whether the name of a concept says of the sentence's subject that it has it, with no label near.
 *
 * @param nouns what the vocabulary calls its subjects
 */
public record ConceptUse(Sentence sentence, Set<String> nouns) {
  private static final String BORDERS = ",;.:()\"“”";
  private static final String ONLY = " only.";
  private static final String PARTICIPLE = "ed";
  private static final String GERUND = "ing";
  private static final Pattern PURPOSE =
      Pattern.compile("\\bfor (?:[\\p{L}-]{1,20},? ){0,4}$");
  private static final Pattern LIGHT = Pattern.compile("\\b(?:not|an?|no|also|now)\\b");
  private static final Pattern ARTICLE = Pattern.compile("\\b(?:an?|the)\\s$");
  private static final Pattern LISTED = Pattern.compile(",\\s|\\s(?:and|or)\\s$");
  /** {@code There are no piers}, {@code without any piers}. */
  private static final Pattern LACKED = Pattern.compile("(?i)(?:^|[\\s(])(?:no|without|without any|without a|not any)\\s$|(?:\\snot|n['’]t|\\snever)\\s(?:\\p{Ll}{2,10}\\s){0,2}any\\s$");
  private static final Pattern LACK_ENDS =
      Pattern.compile("\\s?(?:[.,;:)–—]|$)|\\s(?:stage|step|phase|round|pass|training|data|and|or|nor|in|at|of|was|were|is|are|has|on|during|whatsoever|yet|either|from|with|for|here|to)\\b");
  private static final Pattern CONTRAST =
      Pattern.compile("\\bnot (?:[\\p{L}-]{1,20} ){1,3}but (?:rather )?(?:an? |the )?$");
  private static final Pattern RELATIVE = Pattern.compile("([\\p{L}-]{2,30}),\\swhich\\s(?:is|are|was|were)\\s(?:\\p{Ll}{2,12}\\s)?$");
  private static final int LONGEST_ITEM = 60;

  /** No words before what is lacked are longer. */
  private static final int LEAD = 32;

  /** A concept can stand for itself; a thing with a name of its own cannot. */
  public boolean stands(NameMention name) {
    NamedByConcept named = new NamedByConcept(sentence);
    String words = sentence.passage().slice(name.span());
    return isSaid(name.span())
        || Featured.is(sentence, name.span())
        || isLacked(name.span())
        || isOfLabel(name.span())
        || isItem(name.span())
        || isWhole(name.span())
        || named.isTold(name.span())
        || Counted.is(sentence, name, nouns)
        || (isDistinctive(words)
            && !isAttribute(words, name.span())
            && !named.isMeant(name.span())
            && !new InGeneral(sentence, nouns).isSaid(name));
  }

  /** {@code a restored version of Y}: within the words for what something is made from. */
  private boolean isOfLabel(Span name) {
    return sentence.mentions().properties().stream()
        .filter(label -> label.property().range().kind() == Range.Kind.ENTITY)
        .filter(label -> ARTICLE.matcher(sentence.before(label.span())).find())
        .anyMatch(label -> label.span().contains(name) && label.span().length() > name.length());
  }

  /** {@code Sold out.} is a sentence of its own where others stand beside it. */
  private boolean isWhole(Span name) {
    Span span = sentence.span();
    String words = sentence.text().substring(span.start(), span.end()).strip();
    String alone = sentence.passage().slice(name);
    return (words.equals(alone + ".") || words.equals(alone + ONLY))
        && words.length() < sentence.text().strip().length();
  }

  /** Whether words are a technical name rather than a common word. */
  private static boolean isDistinctive(String words) {
    boolean parts = words.chars().anyMatch(unit -> unit == ' ' || unit == '-');
    return parts || words.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** {@code the re-built version}: tells which one is meant, not what was done to it. */
  private boolean isAttribute(String words, Span name) {
    String next = InGeneral.nextWord(sentence, name);
    return words.endsWith(PARTICIPLE)
        && !next.isEmpty()
        && sentence.mentions().cues(CueKind.PREPOSITION).stream()
            .noneMatch(cue -> sentence.follows(name, cue.span()));
  }

  /** {@code for storage and heat-treating}: what a thing can be used for. */
  public boolean isPurpose(NameMention name) {
    return sentence.passage().slice(name.span()).endsWith(GERUND)
        && PURPOSE.matcher(sentence.before(name.span())).find();
  }

  /** Whether a verb that ties it to its subject stands directly before. */
  private boolean isSaid(Span name) {
    @Nullable Span verb = Predicates.before(sentence, name);
    return (verb != null && isNear(verb, name) && !isAmount(verb, name) && !isOfOther(name) && !Numbered.isSubject(sentence, verb)) || isContrast(name);
  }

  /** {@code Piers, which were wooden}: said of what stands before the clause, and no subject. */
  private boolean isOfOther(Span name) {
    Matcher clause = RELATIVE.matcher(sentence.before(name));
    if (!clause.find()) {
      return false;
    }
    int end = sentence.span().start() + clause.end(1);
    return !nouns.contains(clause.group(1)) && sentence.mentions().names().stream().noneMatch(other -> !other.individual().concept() && other.span().end() == end);
  }

  /** {@code There are no piers}: that there is none of it. */
  public boolean isLacked(Span name) {
    String before = sentence.before(name);
    String near = before.substring(Math.max(0, before.length() - LEAD));
    return LACKED.matcher(near).find() && LACK_ENDS.matcher(sentence.behind(name)).lookingAt();
  }

  /** One word between the two; articles and denials do not count. */
  private boolean isNear(Span verb, Span name) {
    String between = sentence.between(verb, name);
    boolean near =
        Words.count(LIGHT.matcher(between).replaceAll(" ")) <= 1 || (LISTED.matcher(between).find() && Listing.words(sentence, verb, name) <= 1);
    return near && !between.startsWith(" for ");
  }

  /** {@code not stone but timber}. */
  private boolean isContrast(Span name) {
    return CONTRAST.matcher(sentence.before(name)).find();
  }

  /** {@code are 60 % timber}: how much of it there is in something else. */
  private boolean isAmount(Span verb, Span name) {
    int from = verb.end();
    int to = name.start();
    return from < to && !sentence.mentions().figures(new Span(from, to)).isEmpty();
  }

  /** Whether it is, but for figures, all that stands between two commas: {@code 40 m, concrete}. */
  private boolean isItem(Span name) {
    int start = name.start();
    while (start > sentence.span().start() && !isBorder(start - 1)) {
      start--;
    }
    int end = name.end();
    while (end < sentence.span().end() && !isBorder(end)) {
      end++;
    }
    Span item = new Span(start, end);
    if (item.length() > LONGEST_ITEM || !isTerse()) {
      return false;
    }
    int figures =
        sentence.mentions().figures(item).stream()
            .mapToInt(figure -> Words.count(sentence.passage().slice(figure.span())))
            .sum();
    String words = sentence.passage().slice(item);
    return Words.count(words) == figures + Words.count(sentence.passage().slice(name));
  }

  /** Whether the sentence is a note of figures without a verb. */
  private boolean isTerse() {
    return !sentence.mentions().figures().isEmpty()
        && sentence.mentions().cues(CueKind.PREDICATE).isEmpty()
        && sentence.mentions().cues(CueKind.ANAPHOR).isEmpty();
  }

  /** A comma or a full stop, but not within a figure. */
  private boolean isBorder(int at) {
    String text = sentence.text();
    boolean inside =
        at + 1 < text.length() && at > 0 && Character.isLetterOrDigit(text.charAt(at + 1));
    boolean opens = text.charAt(at) == '(' || text.charAt(at) == '"' || text.charAt(at) == '“';
    return BORDERS.indexOf(text.charAt(at)) >= 0 && (opens || !inside);
  }
}
