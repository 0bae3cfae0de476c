package org.gainsay.report;

import org.gainsay.claim.Value;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.PartialDate;
import org.gainsay.quantity.Quantity;
import org.gainsay.quantity.Unit;
import org.jspecify.annotations.Nullable;

/** What a value was read as: {@code 1.3E15 token; its last digit counts 1E14}. */
public final class ValueWords {
  private ValueWords() {}

  public static String of(Value value) {
    return switch (value) {
      case Value.QuantityValue(Quantity quantity, String words) -> of(quantity);
      case Value.DateValue(PartialDate date, String words) ->
          date.text() + ", from " + date.earliest() + " to " + date.latest();
      case Value.ConceptValue(var concept, String words) -> concept.label() + " <" + concept.iri() + ">";
      case Value.EntityValue(var entity, String words) -> entity.label() + " <" + entity.iri() + ">";
      case Value.TextValue words -> "words";
      case Value.UndisclosedValue words -> "the document does not say";
    };
  }

  private static String of(Quantity quantity) {
    @Nullable Unit unit = quantity.unit();
    Interval interval = quantity.interval();
    @Nullable String number = quantity.number() == null ? null : Decimals.json(quantity.number());
    String low = interval.low() == null ? "anything" : Decimals.json(interval.low());
    String high = interval.high() == null ? "anything" : Decimals.json(interval.high());
    String range = interval.isPoint() ? "" : ", from " + low + " to " + high;
    return (number == null ? "a range" : number)
        + (unit == null ? "" : " " + unit.label())
        + range
        + (quantity.approximate() ? ", roughly" : "")
        + "; its last digit counts "
        + Decimals.json(quantity.step());
  }
}
