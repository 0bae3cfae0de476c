package org.gainsay.mention.reach;

import org.gainsay.mention.grammar.Tokens;
import org.gainsay.source.Span;

/** The words that a cue governs, told by what stands around it. */
record Governed(Tokens tokens, int first, int last) {
  Span within(Span clause) {
    int from = tokens.from(clause.start());
    int to = Math.min(tokens.last(), tokens.from(clause.end()) - 1);
    int start = new GovernedStart(tokens, first, last).from(from);
    GovernedEnd behind = new GovernedEnd(tokens, first, last);
    int end = behind.end(start > from ? behind.aside(to) : to);
    boolean subject = new GovernedSubject(tokens, first, last).isGoverned();
    return tokens.span(subject ? start : first, Math.max(last, end));
  }
}
