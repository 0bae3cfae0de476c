package org.gainsay.serve.view;

import java.math.BigDecimal;
import java.util.Locale;
import org.gainsay.claim.Value;
import org.gainsay.quantity.Interval;
import org.jspecify.annotations.Nullable;

/**
 * How far a value reaches on an axis of figures or days; an open end is not there.
 *
 * @param low days are counted from 1970
 */
record Extent(@Nullable Double low, @Nullable Double high, boolean isDate) {
  private static final String[] MAGNITUDES = {"", "K", "M", "B", "T", "Qa"};
  private static final double THOUSAND = 1000;

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

  /** {@code 236B}, {@code 8.1T}, {@code 0.25}. */
  static String figure(double number) {
    double rest = Math.abs(number);
    int magnitude = 0;
    while (rest >= THOUSAND && magnitude < MAGNITUDES.length - 1) {
      rest /= THOUSAND;
      magnitude++;
    }
    String digits = String.format(Locale.ROOT, rest < 10 ? "%.2f" : rest < 100 ? "%.1f" : "%.0f", rest);
    String bare = digits.contains(".") ? digits.replaceAll("0{1,2}$", "").replaceAll("\\.$", "") : digits;
    return (number < 0 ? "−" : "") + bare + MAGNITUDES[magnitude];
  }
}
