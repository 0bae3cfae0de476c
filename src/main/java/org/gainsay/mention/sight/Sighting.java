package org.gainsay.mention.sight;

import org.gainsay.mention.Mention;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A mention in its document; the spans are those of the text as found.
 *
 * @param kind quantity, date, entity, concept, hedge, negation, undisclosed or attribution
 * @param text the words of the mention, as found
 * @param label what the vocabulary calls a name; else null
 * @param reach of a hedge, a negation or an attribution; else null
 */
public record Sighting(
    Mention mention,
    String kind,
    String text,
    Span span,
    @Nullable String label,
    @Nullable Reach reach) {

  /**
   * Over what a cue reaches.
   *
   * @param scope the words that it governs, or what is said
   * @param strength how much of them is left under it
   * @param cue the words that attribute; empty for the others
   * @param holder whom they name
   */
  public record Reach(Span scope, double strength, String cue, String holder) {}
}
