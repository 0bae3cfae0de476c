package org.gainsay.claim;

import org.gainsay.quantity.PartialDate;
import org.gainsay.quantity.Quantity;

/** What a claim says that something is; {@link #text} is the value as its document words it. */
public sealed interface Value {
  String text();

  /** {@code 236 billion} parameters. */
  record QuantityValue(Quantity quantity, String text) implements Value {}

  /** {@code November 2023}. */
  record DateValue(PartialDate date, String text) implements Value {}

  /** A concept of the vocabulary. */
  record ConceptValue(Term concept, String text) implements Value {}

  /** A thing with a name of its own: a maker, a model, a place. */
  record EntityValue(Term entity, String text) implements Value {}

  /** Free words. */
  record TextValue(String text) implements Value {}

  /** {@code TBA}, {@code not disclosed}: the document says that it does not say. */
  record UndisclosedValue(String text) implements Value {}
}
