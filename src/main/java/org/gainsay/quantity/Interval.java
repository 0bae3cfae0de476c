package org.gainsay.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The numbers from {@code low} to {@code high}, both within; null is an open side.
 *
 * <pre>Interval.of(8000, 32000).disjoint(Interval.point(128000))</pre>
 */
public record Interval(@Nullable BigDecimal low, @Nullable BigDecimal high) {
  public Interval {
    if (low != null && high != null && low.compareTo(high) > 0) {
      throw new IllegalArgumentException("low above high: " + low + " > " + high);
    }
  }

  public static Interval point(BigDecimal value) {
    return new Interval(value, value);
  }

  public static Interval atLeast(BigDecimal low) {
    return new Interval(low, null);
  }

  public static Interval atMost(BigDecimal high) {
    return new Interval(null, high);
  }

  public boolean isPoint() {
    return low != null && high != null && low.compareTo(high) == 0;
  }

  /** Whether no number lies in both: two figures that cannot both be true. */
  public boolean disjoint(Interval other) {
    return below(high, other.low) || below(other.high, low);
  }

  private static boolean below(@Nullable BigDecimal high, @Nullable BigDecimal low) {
    return high != null && low != null && high.compareTo(low) < 0;
  }

  /** Whether {@code other} says the same more precisely. */
  public boolean contains(Interval other) {
    boolean lowWithin = low == null || (other.low != null && low.compareTo(other.low) <= 0);
    boolean highWithin = high == null || (other.high != null && other.high.compareTo(high) <= 0);
    return lowWithin && highWithin;
  }

  /** Both sides moved outwards by {@code margin}, which is not negative. */
  public Interval widened(BigDecimal margin) {
    return new Interval(
        low == null ? null : low.subtract(margin), high == null ? null : high.add(margin));
  }

  /** Both sides multiplied by a positive factor. */
  public Interval times(BigDecimal factor) {
    return new Interval(
        low == null ? null : low.multiply(factor), high == null ? null : high.multiply(factor));
  }
}
