package org.gainsay.mention.number;

import java.math.BigDecimal;

/**
 * A number as written, before magnitude and unit.
 *
 * @param step one unit of the last digit written
 */
public record Numeral(int start, int end, BigDecimal value, BigDecimal step, Form form) {
  /** How a number is written; a year can only be {@code PLAIN}. */
  public enum Form {
    /** Digits alone. */
    PLAIN,
    /** Digits with grouping, a decimal point or a power. */
    WRITTEN,
    WORDS,
    FRACTION
  }

  Numeral times(BigDecimal factor, int newEnd) {
    return new Numeral(
        start,
        newEnd,
        Decimals.product(value, factor),
        Decimals.product(step, factor),
        Form.WRITTEN);
  }

  boolean isPlain() {
    return form == Form.PLAIN;
  }
}
