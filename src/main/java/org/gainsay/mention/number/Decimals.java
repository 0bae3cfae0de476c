package org.gainsay.mention.number;

import java.math.BigDecimal;

/**
 * Decimals in one form each, so that equal figures are equal values: {@code 5}, not {@code 5.0}.
 */
public final class Decimals {
  /** Beyond this many zeros a number is left in its power form. */
  private static final int MOST_ZEROS = 60;

  private Decimals() {}

  public static BigDecimal canonical(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 && stripped.scale() > -MOST_ZEROS ? stripped.setScale(0) : stripped;
  }

  public static BigDecimal product(BigDecimal left, BigDecimal right) {
    return canonical(left.multiply(right));
  }
}
