package org.gainsay.mention.voice.holder;

import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.mention.voice.verb.Saying;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Whom a sentence is about, who may say more behind it: {@code The bank cut its forecast, arguing
 * that …}.
 */
public record Opening(Saying saying) {
  private static final int LONGEST = 12;
  private static final int LEAD = 6;

  /** The words before the first verb; null where what stands there is none that could say so. */
  public @Nullable Span subject(int limit) {
    Tokens tokens = saying.tokens();
    FiniteVerbs verbs = new FiniteVerbs(tokens);
    int first = behindLead(tokens);
    int verb = first + 1;
    while (verb < limit && verb <= first + LONGEST && !verbs.at(verb) && !isJoined(tokens, verb) && !saying.verbs().contains(verb)) {
      verb++;
    }
    boolean found = verb < limit && verb <= first + LONGEST;
    int last = tokens.beforeAdverbs(verb - 1);
    boolean holder = found && new Phrase(tokens).isHolder(first, last) && !WordClass.PREPOSITION.has(tokens.at(first));
    for (int at = first; holder && at <= last; at++) {
      holder = tokens.at(at).isWord() && !WordClass.RELATIVE.has(tokens.at(at));
    }
    return holder ? tokens.span(first, last) : null;
  }

  /** {@code apologised and said}: a past before the conjunction. */
  private static boolean isJoined(Tokens tokens, int at) {
    return tokens.at(at + 1).is("and") && tokens.at(at).word().endsWith("ed");
  }

  /** {@code In a statement, the airline …}: behind the comma of what leads. */
  private static int behindLead(Tokens tokens) {
    int at = 0;
    while (WordClass.PREPOSITION.has(tokens.at(0)) && at < LEAD && tokens.at(at).isWord()) {
      at++;
    }
    return tokens.at(at).is(",") ? at + 1 : 0;
  }
}
