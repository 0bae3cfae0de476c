package org.gainsay.report;

import java.math.BigDecimal;

/**
 * Numbers in JSON: exact, without surplus zeros, short.
 *
 * <pre>Decimals.json(new BigDecimal("130000000000000"))  // 1.3E14</pre>
 */
public final class Decimals {
  private static final int PLAIN_BELOW = 7;
  private static final int PLAIN_ABOVE = -4;

  private Decimals() {}

  /** Plain from 0.001 to below ten million, where {@link Double#toString} is plain too. */
  public static String json(BigDecimal number) {
    if (number.signum() == 0) {
      return "0";
    }
    BigDecimal bare = number.stripTrailingZeros();
    int exponent = bare.precision() - bare.scale() - 1;
    boolean plain = PLAIN_ABOVE < exponent && exponent < PLAIN_BELOW;
    return plain ? bare.toPlainString() : scientific(bare, exponent);
  }

  private static String scientific(BigDecimal bare, int exponent) {
    return bare.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "E" + exponent;
  }
}
