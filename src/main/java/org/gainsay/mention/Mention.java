package org.gainsay.mention;

import org.gainsay.quantity.PartialDate;
import org.gainsay.quantity.Quantity;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Cue;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Property;

/** Something seen in a text; its span counts in the text that was searched. */
public sealed interface Mention
    permits Mention.Figure,
        Mention.NameMention,
        Mention.PropertyMention,
        Mention.CueMention,
        Attribution {
  Span span();

  /** A date or a quantity: what is read from digits and number words. */
  sealed interface Figure extends Mention {}

  /**
   * {@code 1.3 quadrillion tokens}.
   *
   * @param span number and unit, with the signs that belong to them ({@code ~}, {@code +}), without
   *     words such as {@code up to}
   * @param numbers the number or numbers alone, with magnitude, without unit
   */
  record QuantityMention(Span span, Span numbers, Quantity quantity) implements Figure {}

  /** {@code May/2024}. */
  record DateMention(Span span, PartialDate date) implements Figure {}

  /** A concept or entity of the vocabulary. */
  record NameMention(Span span, Individual individual) implements Mention {}

  /** The words for a property. */
  record PropertyMention(Span span, Property property) implements Mention {}

  /** A word that changes what is said around it. */
  record CueMention(Span span, Cue cue) implements Mention {}
}
