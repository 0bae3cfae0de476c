package org.gainsay.claim;

import java.math.BigDecimal;
import java.util.Locale;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.PartialDate;
import org.gainsay.quantity.Quantity;
import org.gainsay.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** What a claim says that something is; {@link #text} is the value as its document words it. */
public sealed interface Value {
  String text();

  /** The value without its words: equal meanings are one value. */
  default String meaning() {
    return switch (this) {
      case QuantityValue(Quantity quantity, String words) -> meaning(quantity);
      case DateValue(PartialDate date, String words) -> date.text();
      case ConceptValue(Term concept, String words) -> concept.iri();
      case EntityValue(Term entity, String words) -> entity.iri();
      case TextValue(String words) -> words.strip().toLowerCase(Locale.ROOT);
      case UndisclosedValue undisclosed -> "undisclosed";
    };
  }

  private static String meaning(Quantity quantity) {
    Unit unit = quantity.unit();
    Interval interval = quantity.interval();
    String label = unit == null ? "" : unit.label();
    return canonical(interval.low()) + "/" + canonical(interval.high()) + " " + label;
  }

  private static String canonical(@Nullable BigDecimal figure) {
    return figure == null ? ".." : figure.stripTrailingZeros().toString();
  }

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
