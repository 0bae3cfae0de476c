package org.gainsay.mention.reach;

import org.gainsay.mention.grammar.FiniteVerbs;
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
            || (token.isBreak() && !token.is(")"))
            || (at > first && new FiniteVerbs(tokens).at(at));
    return !ends;
  }
}
