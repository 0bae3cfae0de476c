package org.gainsay.trust;

import java.math.BigDecimal;
import org.gainsay.claim.Value;
import org.gainsay.claim.Value.DateValue;
import org.gainsay.claim.Value.QuantityValue;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Quantity;
import org.jspecify.annotations.Nullable;

/** Whether two values are the same as far as their digits go. */
final class Precision {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Precision() {}

  /** Whether {@code precise} is what {@code rough} says, to its last digit or its month. */
  static boolean holds(Value rough, Value precise) {
    if (rough instanceof QuantityValue one && precise instanceof QuantityValue other) {
      Interval wide = one.quantity().interval().widened(one.quantity().step().multiply(HALF));
      return wide.contains(other.quantity().interval());
    }
    return rough instanceof DateValue one
        && precise instanceof DateValue other
        && one.date().contains(other.date());
  }

  /** Whether nothing is both: the gap between two figures is more than rounding leaves. */
  static boolean disjoint(Value one, Value other) {
    if (one instanceof QuantityValue first && other instanceof QuantityValue second) {
      return disjoint(first.quantity(), second.quantity());
    }
    if (one instanceof DateValue first && other instanceof DateValue second) {
      return first.date().disjoint(second.date());
    }
    return !one.meaning().equals(other.meaning());
  }

  private static boolean disjoint(Quantity one, Quantity other) {
    BigDecimal room = one.step().add(other.step()).multiply(HALF);
    Interval first = one.interval();
    Interval second = other.interval();
    return first.disjoint(second)
        && (apart(first.high(), second.low(), room) || apart(second.high(), first.low(), room));
  }

  private static boolean apart(
      @Nullable BigDecimal high, @Nullable BigDecimal low, BigDecimal room) {
    return high != null && low != null && low.subtract(high).compareTo(room) >= 0;
  }
}
