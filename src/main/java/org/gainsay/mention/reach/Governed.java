package org.gainsay.mention.reach;

import org.gainsay.mention.grammar.FiniteVerbs;
import org.gainsay.mention.grammar.Token;
import org.gainsay.mention.grammar.Tokens;
import org.gainsay.mention.grammar.WordClass;
import org.gainsay.source.Span;

/** The words that a cue governs, told by what stands around it. */
record Governed(Tokens tokens, int first, int last) {
  Span within(Span clause) {
    int from = tokens.from(clause.start());
    int to = Math.min(tokens.last(), tokens.from(clause.end()) - 1);
    int start = new GovernedStart(tokens, first).from(from);
    int end = new GovernedEnd(tokens, first, last, start).end(to);
    boolean subject = new GovernedSubject(tokens, first, last).isGoverned();
    return tokens.span(subject ? Math.min(subject(start), first) : first, Math.max(last, end));
  }

  /** A relative pronoun is the subject of a doubt, and not of what is denied. */
  private int subject(int start) {
    Token tie = tokens.at(start - 1);
    boolean pronoun = WordClass.RELATIVE.has(tie) || tie.is("that");
    boolean verb = !tie.is("that") && new FiniteVerbs(tokens).at(start);
    boolean alone = pronoun && (tie.is("whose") || verb || tokens.pastVerb(start) >= first);
    if (!alone) {
      return start;
    }
    return tokens.at(first).is("not") || tokens.at(first).is("never") ? first : start - 1;
  }
}
