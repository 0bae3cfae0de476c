package org.gainsay.mention.reach;

import java.util.List;
import org.gainsay.mention.Clauses;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mentions;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.source.Span;

/**
 * How far the hedges and denials of one sentence reach, as BioScope has it: from the cue to the end
 * of its clause; with the subject where the verb is passive or raising ({@code the rise is thought
 * to …}); no further than the noun phrase for an adjective before a noun ({@code a possible role of
 * zinc}).
 */
public final class ScopeReader {
  private final Tokens tokens;
  private final List<Span> clauses;

  private ScopeReader(Tokens tokens, List<Span> clauses) {
    this.tokens = tokens;
    this.clauses = clauses;
  }

  public static ScopeReader in(Span sentence, Mentions inside) {
    return new ScopeReader(Tokens.of(inside.text(), sentence), Clauses.of(sentence, inside));
  }

  /** What a cue of the sentence governs, itself included. */
  public Span of(CueMention cue) {
    int first = tokens.from(cue.span().start());
    int last = tokens.from(cue.span().end() - 1);
    Span clause = Clauses.at(clauses, cue.span().start());
    return new Governed(tokens, first, last).within(clause).cover(cue.span());
  }
}
