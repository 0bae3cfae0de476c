package org.gainsay.quantity;

/**
 * What a number counts or measures.
 *
 * @param iri a QUDT unit, or a unit of the vocabulary's own
 * @param label the singular, as shown: {@code token}, {@code kilogram}, {@code percent}
 */
public record Unit(String iri, String label) {}
