package org.gainsay.quantity;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A figure as stated: {@code 1.3 quadrillion tokens}, {@code 8K to 32K}, {@code at least 5 kg}.
 *
 * @param number the one figure stated, or null where there are two
 * @param interval what the words allow; for {@code up to N} its low side is open
 * @param step one unit of the last digit stated, in the unit itself: 1E14 for {@code 1.3
 *     quadrillion}; never negative
 * @param unit null for a plain number
 * @param approximate whether the words say about, roughly, ~
 * @param bound which side the words leave open
 */
public record Quantity(
    @Nullable BigDecimal number,
    Interval interval,
    BigDecimal step,
    @Nullable Unit unit,
    boolean approximate,
    Bound bound) {
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal BINARY_THOUSAND = BigDecimal.valueOf(1024);

  public Quantity {
    if (step.signum() < 0) {
      throw new IllegalArgumentException("negative step: " + step);
    }
  }

  /** The same figure in another unit, {@code factor} of which make one of this. */
  public Quantity in(@Nullable Unit other, BigDecimal factor) {
    return new Quantity(
        number == null ? null : number.multiply(factor),
        interval.times(factor),
        step.multiply(factor),
        other,
        approximate,
        bound);
  }

  /**
   * The same, with room for those who write K for 1024 and M for 1024²: {@code 128K} is 128000 to
   * 131072. Only a whole number of thousands or millions has such room.
   */
  public Quantity allowingBinary() {
    int power = step.compareTo(THOUSAND) == 0 ? 1 : step.compareTo(THOUSAND.pow(2)) == 0 ? 2 : 0;
    BigDecimal high = interval.high();
    if (power == 0 || high == null || high.signum() < 0) {
      return this;
    }
    BigDecimal binary = high.divide(THOUSAND.pow(power)).multiply(BINARY_THOUSAND.pow(power));
    return new Quantity(
        number, new Interval(interval.low(), binary), step, unit, approximate, bound);
  }
}
