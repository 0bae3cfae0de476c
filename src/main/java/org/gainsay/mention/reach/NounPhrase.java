package org.gainsay.mention.reach;

import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;

/** The noun phrase that begins at a word. */
record NounPhrase(Tokens tokens, int first) {
  /** The last word of the noun phrase behind the cue, with what hangs on it by prepositions. */
  int end(int limit) {
    int at = first;
    while (at <= limit && isOfPhrase(at)) {
      at++;
    }
    return at - 1;
  }

  private boolean isOfPhrase(int at) {
    Token token = tokens.at(at);
    boolean ends =
        WordClass.AUXILIARY.has(token)
            || WordClass.RELATIVE.has(token)
            || token.is("that")
            || token.is(",")
            || token.isBreak()
            || isVerb(at);
    return !ends;
  }

  /** A word in -s behind a noun and before what follows a verb, as far as its place tells. */
  private boolean isVerb(int at) {
    String word = tokens.at(at).word();
    Token before = tokens.at(at - 1);
    Token next = tokens.at(at + 1);
    boolean third =
        word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us") && !before.word().endsWith("s");
    boolean follows = next.is("to") || next.is("that") || isContent(next);
    boolean noun =
        before.isWord() && !WordClass.PREPOSITION.has(before) && !WordClass.DETERMINER.has(before);
    return third && follows && noun && at > first;
  }

  /** A plural noun has no other noun behind it; what has one is a verb. */
  private static boolean isContent(Token token) {
    return WordClass.DETERMINER.has(token)
        || (token.isWord()
            && !WordClass.PREPOSITION.has(token)
            && !WordClass.CONJUNCTION.has(token)
            && !WordClass.RELATIVE.has(token)
            && !WordClass.isParticiple(token)
            && !token.word().endsWith("ing"));
  }
}
