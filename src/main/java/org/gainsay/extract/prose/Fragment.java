package org.gainsay.extract.prose;

import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.source.Span;

/** {@code 90 kg, lifts to 8 m.}: figures with which a sentence begins go on about whom the one before named. */
final class Fragment {
  private Fragment() {}

  static boolean isOne(Sentence sentence) {
    if (sentence.mentions().figures().isEmpty()) {
      return false;
    }
    Figure first = sentence.mentions().figures().get(0);
    boolean begins = sentence.before(first.span()).chars().noneMatch(Character::isLetterOrDigit);
    return begins && !isSubject(sentence, first.span());
  }

  /** {@code Two were lost}: a verb directly behind it. */
  private static boolean isSubject(Sentence sentence, Span figure) {
    Tokens tokens = Tokens.of(sentence.text(), sentence.span());
    return new FiniteVerbs(tokens).at(tokens.from(figure.end()));
  }
}
