package org.gainsay.claim;

/**
 * What makes a claim's confidence: each from 0 to 1.
 *
 * @param reliability of the kind of source
 * @param hedge strength of the words
 * @param certainty of extraction
 */
public record Factors(double reliability, double hedge, double certainty) {
  private static final double HUNDREDTHS = 100;

  public Factors {
    if (outside(reliability) || outside(hedge) || outside(certainty)) {
      throw new IllegalArgumentException(
          "factors are from 0 to 1: " + reliability + ", " + hedge + ", " + certainty);
    }
  }

  private static boolean outside(double factor) {
    return !(factor >= 0 && factor <= 1);
  }

  /** Their product, to two decimals. */
  public double confidence() {
    return Math.round(reliability * hedge * certainty * HUNDREDTHS) / HUNDREDTHS;
  }
}
