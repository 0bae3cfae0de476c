package org.gainsay.extract.prose;

import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Tokens;

/** {@code The first Heron bridge.}, {@code Basically a Heron with more lanes.}: said of whom the text is about. */
final class Description {
  private Description() {}

  /** Whether a sentence makes no statement about what it names: it has no verb and asks for no property. */
  static boolean isOne(Sentence sentence) {
    return sentence.mentions().figures().isEmpty()
        && sentence.mentions().properties().isEmpty()
        && !hasVerb(Tokens.of(sentence.text(), sentence.span()));
  }

  private static boolean hasVerb(Tokens tokens) {
    FiniteVerbs verbs = new FiniteVerbs(tokens);
    for (int at = 0; at < tokens.size(); at++) {
      if (verbs.at(at)) {
        return true;
      }
    }
    return false;
  }
}
