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

  /** {@code without funds the project …}: an article behind a noun begins another phrase. */
  private boolean isNext(int at) {
    Token token = tokens.at(at);
    Token before = tokens.at(at - 1);
    boolean article = token.is("the") || token.is("a") || token.is("an");
    return article && isNoun(before);
  }

  static boolean isNoun(Token token) {
    return token.isWord()
        && !WordClass.PREPOSITION.has(token)
        && !WordClass.CONJUNCTION.has(token)
        && !WordClass.DETERMINER.has(token)
        && !WordClass.isAdverb(token)
        && !WordClass.isParticiple(token)
        && !token.word().endsWith("ing");
  }

  private static boolean isJoint(Token token) {
    return token.is("and") || token.is("but");
  }

  private boolean isOfPhrase(int at) {
    Token token = tokens.at(at);
    boolean ends =
        WordClass.AUXILIARY.has(token)
            || WordClass.RELATIVE.has(token)
            || token.is("that")
            || token.is("include")
            || token.is("includes")
            || token.is("included")
            || token.is(",")
            || (token.isBreak() && !token.is(")"))
            || (isJoint(token) && WordClass.PREPOSITION.has(tokens.at(at + 1)))
            || (at > first && (isNext(at) || new FiniteVerbs(tokens).at(at)));
    return !ends;
  }
}
