package org.gainsay.claim;

import java.util.List;

/**
 * How a document says what it says.
 *
 * @param hedge strength of the weakest hedge over the words, from 0 to 1; 1 without one
 * @param reasoned whether the text reasons its way there (likely, estimated) rather than states it
 * @param certainty how sure extraction is of its reading, from 0 to 1
 * @param attributedTo whose word it is, outermost first; empty for the document's own
 * @param recogniser which part of extraction read it
 */
public record Manner(
    double hedge, boolean reasoned, double certainty, List<String> attributedTo, String recogniser) {
  public Manner {
    attributedTo = List.copyOf(attributedTo);
  }

  /** Stated flatly, by the document itself. */
  public static Manner flat(String recogniser, double certainty) {
    return new Manner(1, false, certainty, List.of(), recogniser);
  }
}
