package org.gainsay.mention.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.gainsay.mention.measure.amount.Amount;
import org.gainsay.mention.unit.Compound;
import org.gainsay.mention.unit.UnitConversion;
import org.jspecify.annotations.Nullable;

/** Amounts that are one: {@code six feet two inches}, {@code 1 h 30 min}, {@code 51° 28′ 40″}. */
final class Composite {
  /** The most that a month, a year and their like are off a whole number of each other. */
  private static final BigDecimal SLACK = new BigDecimal("0.005");

  private Composite() {}

  /** Both in the lesser unit, where the second is less than one of the first's; else empty. */
  static Optional<BigDecimal> sum(Amount first, Amount second) {
    return sum(first.value(), first.unit(), second);
  }

  /**
   * The same of a figure that may be a sum itself: {@code 2 h 3 min} and {@code 59 s}.
   *
   * @param greater the unit of that figure
   */
  static Optional<BigDecimal> sum(BigDecimal first, @Nullable Compound greater, Amount second) {
    Compound lesser = second.unit();
    if (greater == null || lesser == null || greater.equals(lesser) || !isWhole(first, second)) {
      return Optional.empty();
    }
    return UnitConversion.convert(BigDecimal.ONE, greater, lesser)
        .map(Composite::whole)
        .filter(one -> one.compareTo(BigDecimal.ONE) > 0 && second.value().compareTo(one) < 0)
        .map(one -> one.multiply(first).add(second.value()));
  }

  /** Of the greater unit only whole ones have a lesser beside them. */
  private static boolean isWhole(BigDecimal first, Amount second) {
    return first.signum() > 0
        && second.value().signum() >= 0
        && first.stripTrailingZeros().scale() <= 0;
  }

  private static BigDecimal whole(BigDecimal ratio) {
    BigDecimal whole = ratio.setScale(0, RoundingMode.HALF_EVEN);
    boolean near = ratio.subtract(whole).abs().compareTo(whole.multiply(SLACK)) <= 0;
    return near ? whole : ratio;
  }
}
