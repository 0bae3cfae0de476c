package org.gainsay.extract.naming.run;

import org.gainsay.document.passage.Mark;
import org.gainsay.document.passage.Passage;
import org.gainsay.source.Span;

/** The words in bold that lead to names: {@code **Summary** Heron is}. Asked from left to right; linear in the passage. */
public final class BoldLeads {
  private final Passage passage;
  private int next;
  private int end;

  public BoldLeads(Passage passage) {
    this.passage = passage;
  }

  /** A run without those in which it begins. */
  public Span behind(Span run) {
    for (; next < passage.marks().size() && passage.marks().get(next).span().start() <= run.start(); next++) {
      Mark mark = passage.marks().get(next);
      end = mark.kind() == Mark.Kind.STRONG ? mark.span().end() : end;
    }
    boolean leads = end > run.start() && end < run.end() && Character.isWhitespace(passage.text().charAt(end));
    return leads ? new Span(end + 1, run.end()) : run;
  }
}
