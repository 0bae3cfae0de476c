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

  /** The words before the first verb; null where what stands there is none that could say so. */
  public @Nullable Span subject(int limit) {
    Tokens tokens = saying.tokens();
    FiniteVerbs verbs = new FiniteVerbs(tokens);
    int verb = 1;
    while (verb < limit && verb <= LONGEST && !verbs.at(verb) && !saying.verbs().contains(verb)) {
      verb++;
    }
    boolean found = verb < limit && verb <= LONGEST;
    int last = tokens.beforeAdverbs(verb - 1);
    boolean holder = found && new Phrase(tokens).isHolder(0, last) && !WordClass.PREPOSITION.has(tokens.at(0));
    for (int at = 0; holder && at <= last; at++) {
      holder = tokens.at(at).isWord() && !WordClass.RELATIVE.has(tokens.at(at));
    }
    return holder ? tokens.span(0, last) : null;
  }
}
