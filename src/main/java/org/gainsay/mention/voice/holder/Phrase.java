package org.gainsay.mention.voice.holder;

import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;

/** A noun phrase behind a verb: who said it, as far as the closed classes tell. */
public record Phrase(Tokens tokens) {
  private static final int LONGEST = 12;
  private static final int NAME = 4;

  /** The last word of the phrase that begins here, with an apposition that ends the sentence. */
  public int end(int first, int limit) {
    int at = first;
    while (at <= limit && isOfPhrase(tokens.at(at), at - first)) {
      at++;
    }
    int close = close(at + 1, limit);
    boolean rest = tokens.at(at).is(",") && isApposition(at + 1, close);
    return rest ? close : at - 1;
  }

  /** {@code , speaking in Rome,}: what the one who speaks does meanwhile, and no part of the name. */
  boolean isPassing(int first) {
    return tokens.at(first).word().endsWith("ing") && !tokens.at(first).capital();
  }

  /** Before the comma with which more is added: {@code said Ann, who was there, adding that …}. */
  private int close(int from, int limit) {
    int at = from;
    while (at < limit && !(tokens.at(at).is(",") && goesOn(tokens.at(at + 1)))) {
      at++;
    }
    return at < limit ? at - 1 : limit;
  }

  private static boolean goesOn(Token next) {
    return next.word().endsWith("ing") || next.isQuote();
  }

  private boolean isOfPhrase(Token token, int words) {
    boolean abbreviation = token.is(".") && words > 0;
    return (token.isWord() || abbreviation)
        && !token.is("that")
        && !WordClass.AUXILIARY.has(token)
        && !(token.is("who") || token.is("which") || (token.is("in") && words > 3));
  }

  private boolean isApposition(int from, int limit) {
    Token first = tokens.at(from);
    boolean opens =
        WordClass.DETERMINER.has(first)
            || first.isNumber()
            || first.is("who")
            || isRole(from)
            || (first.capital() && limit - from < NAME);
    for (int at = from; at <= limit; at++) {
      boolean mark = tokens.at(at).isQuote() || tokens.at(at).isBreak();
      boolean verb = WordClass.AUXILIARY.has(tokens.at(at)) && !first.is("who");
      if (mark || verb || WordClass.PRONOUN.has(tokens.at(at))) {
        return false;
      }
    }
    return opens;
  }

  private boolean isRole(int from) {
    Token next = tokens.at(from + 1);
    return !WordClass.CONJUNCTION.has(tokens.at(from))
        && !WordClass.PREPOSITION.has(tokens.at(from))
        && (next.is("of") || next.is("at") || next.is("for"));
  }

  private static boolean isSubjectForm(Token token) {
    return token.is("he") || token.is("she") || token.is("they") || token.is("we") || token.is("i");
  }

  /** Whether a phrase can name someone: an article, a name, a pronoun begins it. */
  public boolean isHolder(int first, int end) {
    Token token = tokens.at(first);
    boolean named = token.capital() || WordClass.DETERMINER.has(token) || WordClass.PRONOUN.has(token);
    boolean plural = tokens.at(end).word().endsWith("s") && end - first < 4;
    boolean clause = isSubjectForm(token) && end > first;
    return end >= first
        && !clause
        && end - first < LONGEST
        && (named || plural)
        && !WordClass.CONJUNCTION.has(token);
  }
}
