package org.gainsay.extract.naming.told;

import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;

/** {@code is}, {@code would be}, {@code is said to be}: the words that tie a description to its subject. */
final class Copula {
  private static final int LONGEST = 9;

  private Copula() {}

  /** Where the description begins behind a copula that begins here; -1 where none does. */
  static int past(Tokens tokens, int from) {
    int at = from;
    boolean be = false;
    while (at < from + LONGEST) {
      Token token = tokens.at(at);
      if (WordClass.isBe(token) || token.is("remains")) {
        be = true;
        at = tokens.pastAdverbs(at + 1);
      } else if (be && isReported(tokens, at)) {
        be = false;
        at += 2;
      } else if (!be && WordClass.AUXILIARY.has(token)) {
        at = tokens.pastAdverbs(at + 1);
      } else {
        return be ? at : -1;
      }
    }
    return -1;
  }

  /** {@code said to be}, {@code likely to be}. */
  private static boolean isReported(Tokens tokens, int at) {
    return tokens.at(at).isWord() && tokens.at(at + 1).is("to") && WordClass.isBe(tokens.at(at + 2));
  }
}
