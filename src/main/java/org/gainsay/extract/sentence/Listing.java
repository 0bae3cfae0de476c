package org.gainsay.extract.sentence;

import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;

/** {@code made by A, B and C}: a label counts for all that is listed behind it. */
public final class Listing {
  /** {@code , arches and ropes} behind the first: what else is listed before a verb. */
  public static final String MORE = "(?:(?:,\\s|,?\\s(?:and|or)\\s)(?:the\\s)?(?!which|that|who)[\\p{L}-]{2,20}(?:\\s\\p{Ll}{3,12})?){0,4}";

  /** {@code , which were planned,} behind it. */
  public static final String CLAUSE = ",\\swhich\\s[^,.;]{3,60},";

  private Listing() {}

  /** How many words stand between a label and a name beside other names; all of them where no list does. */
  public static int words(Sentence sentence, Span label, Span name) {
    String gap = sentence.between(label, name);
    if (label.end() > name.start() || gap.indexOf(')') >= 0 || gap.indexOf(':') > 0) {
      return Integer.MAX_VALUE;
    }
    int from = label.end();
    Span between = new Span(from, name.start());
    int named =
        sentence.mentions().names(between).stream()
            .map(each -> each.span())
            .distinct()
            .mapToInt(each -> Words.count(sentence.passage().slice(each)))
            .sum();
    return Words.count(gap) - named;
  }
}
