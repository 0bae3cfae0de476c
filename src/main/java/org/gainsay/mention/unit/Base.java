package org.gainsay.mention.unit;

import java.math.BigDecimal;

/**
 * A unit that is not made of others.
 *
 * @param iri in QUDT, or of the vocabulary's own
 * @param name its part in the names of compound units, as QUDT builds them: {@code M}, {@code SEC}
 * @param label the singular
 * @param multiplier how many coherent SI units one of it is
 * @param offset what is added before multiplying, for scales with another zero
 * @param dimension what it measures: figures of one dimension convert into each other
 */
public record Base(
    String iri,
    String name,
    String label,
    BigDecimal multiplier,
    BigDecimal offset,
    Dimension dimension) {

  /** A unit of the vocabulary, which converts to nothing else. */
  public static Base counted(String iri, String label) {
    String name = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
    return new Base(iri, name, label, BigDecimal.ONE, BigDecimal.ZERO, Dimension.own(iri));
  }
}
