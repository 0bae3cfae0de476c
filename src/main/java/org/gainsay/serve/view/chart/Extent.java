package org.gainsay.serve.view.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.gainsay.claim.Value;
import org.gainsay.quantity.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How far a value reaches on an axis of figures or days; an open end is not there.
 *
 * @param low days are counted from 1970
 */
record Extent(@Nullable Double low, @Nullable Double high, boolean isDate) {
  /** Null for what is on no axis. */
  static @Nullable Extent of(Value value) {
    return switch (value) {
      case Value.QuantityValue(var quantity, var words) -> of(quantity.interval());
      case Value.DateValue(var date, var words) ->
          new Extent((double) date.earliest().toEpochDay(), (double) date.latest().toEpochDay(), true);
      case Value.ConceptValue concept -> null;
      case Value.EntityValue entity -> null;
      case Value.TextValue text -> null;
      case Value.UndisclosedValue undisclosed -> null;
    };
  }

  static Extent of(LocalDate day) {
    return new Extent((double) day.toEpochDay(), (double) day.toEpochDay(), true);
  }

  private static @Nullable Extent of(Interval interval) {
    Double low = number(interval.low());
    Double high = number(interval.high());
    return low == null && high == null ? null : new Extent(low, high, false);
  }

  private static @Nullable Double number(@Nullable BigDecimal figure) {
    return figure == null ? null : figure.doubleValue();
  }

  double least() {
    return low != null ? low : high != null ? high : 0;
  }

  double most() {
    return high != null ? high : least();
  }
}
