package org.gainsay.mention.voice.holder;

import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.vocabulary.word.WordList;

/** Where the last of several noun phrases begins that stand side by side. */
record LastPhrase(Tokens tokens) {
  private static final WordList ORDERS = WordList.of("before a noun in its order");

  /** {@code Three days ago the firm}, {@code a figure the mayor}: the second of two phrases. */
  int start(int first, int last) {
    int start = first;
    for (int at = first + 1; at <= last; at++) {
      Token token = tokens.at(at);
      boolean begins = isArticle(token) || (at == last && WordClass.isSubjectForm(token));
      start = begins && isNoun(tokens.at(at - 1)) ? at : start;
    }
    return start;
  }

  private static boolean isArticle(Token token) {
    return token.is("the") || token.is("a") || token.is("an");
  }

  private static boolean isNoun(Token token) {
    return token.isWord()
        && !token.is("half")
        && !WordClass.PREPOSITION.has(token)
        && !WordClass.CONJUNCTION.has(token)
        && !WordClass.DETERMINER.has(token)
        && !WordClass.QUESTION.has(token)
        && !WordClass.isAdverb(token);
  }

  /** {@code There}, and an article that lost its noun to the verb: {@code The first report gave}. */
  boolean isNone(int first, int last) {
    Token token = tokens.at(first);
    boolean article = token.is("the") || token.is("a") || token.is("an");
    return token.is("there") || (first == last && article) || isAdjective(tokens.at(last));
  }

  /** {@code the last confirmed sighting}: the verb belongs to a noun behind it. */
  private static boolean isAdjective(Token token) {
    return ORDERS.has(token.word());
  }
}
