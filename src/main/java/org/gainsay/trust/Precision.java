package org.gainsay.trust;

import java.math.BigDecimal;
import org.gainsay.claim.Value;
import org.gainsay.claim.Value.DateValue;
import org.gainsay.claim.Value.QuantityValue;
import org.gainsay.quantity.Interval;

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
}
