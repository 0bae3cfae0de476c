package org.gainsay.mention.voice.content;

import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.mention.voice.verb.Saying;

/** Words of time and place beside a verb of saying: {@code said on Monday in Rome}. */
record Adverbial(Saying saying) {
  /** None is longer. */
  private static final int GAP = 10;

  private Tokens tokens() {
    return saying.tokens();
  }

  /** Behind the words of time and place that may follow a verb in a tag: {@code said on Monday}. */
  int end(int from) {
    Token first = tokens().at(from);
    boolean leads =
        isDay(first)
            || WordClass.isAdverb(first)
            || (WordClass.PREPOSITION.has(first) && !first.is("to") && !first.is("of"));
    int at = from;
    while (leads && at <= tokens().last() && isAdverbial(at) && at - from < GAP) {
      at++;
    }
    return at > tokens().last() || tokens().at(at).is(",") ? at : from;
  }

  private boolean isAdverbial(int at) {
    Token token = tokens().at(at);
    boolean verb = WordClass.AUXILIARY.has(token) || saying.verbs().contains(at);
    return token.isWord() && !verb && !token.is("that") && !WordClass.PRONOUN.has(token);
  }

  static boolean isDay(Token token) {
    return token.word().endsWith("day") || token.is("late") || token.is("early") || token.is("last");
  }
}
