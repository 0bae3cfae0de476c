package org.gainsay.serve.view.wording;

import java.util.Locale;

/** Figures as people read them. */
public final class Figures {
  private static final String[] MAGNITUDES = {"", "K", "M", "B", "T", "Qa"};
  private static final double THOUSAND = 1000;
  private static final double SMALL = 0.01;

  private Figures() {}

  /** {@code 236B}, {@code 8.1T}, {@code 0.25}. */
  public static String brief(double number) {
    double rest = Math.abs(number);
    if (rest > 0 && rest < SMALL) {
      return Double.toString(number);
    }
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
