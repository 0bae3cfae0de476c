package org.gainsay.extract.recognise.thing;

import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.grammar.Words;
import org.gainsay.source.Span;

/** Names of which nobody has heard. */
final class UnknownName {
  private UnknownName() {}

  /** Whether nothing in it is known: no name, no figure or date; {@code Swedish Works} is no concept. */
  static boolean is(Sentence sentence, Span name) {
    String words = sentence.passage().slice(name);
    return (words.indexOf(' ') > 0 || ActiveMakers.isOpen(words))
        && sentence.mentions().names().stream()
            .filter(known -> known.span().overlaps(name))
            .allMatch(known -> known.individual().concept() && isWordOf(sentence, known.span(), name))
        && sentence.mentions().figures().stream().noneMatch(figure -> figure.span().overlaps(name));
  }

  /** Whether a concept is but one of the words of a name of three or more. */
  private static boolean isWordOf(Sentence sentence, Span known, Span name) {
    return name.contains(known)
        && Words.count(sentence.passage().slice(known)) == 1
        && Words.count(sentence.passage().slice(name)) > 2;
  }
}
