package org.gainsay.report;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures with a letter for thousands, as tables have them: every cell in billions with one decimal.
 *
 * <pre>Magnitude.plain("14800.0B")  // "14.8T"</pre>
 */
final class Magnitude {
  private static final String LETTERS = "KMBT";
  private static final Pattern FIGURE = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,6})?)([KMBT])");

  private Magnitude() {}

  /** The same figure without idle zeros, below a thousand of its letter where there is a next one. */
  static String plain(String words) {
    Matcher figure = FIGURE.matcher(words.strip());
    if (!figure.matches()) {
      return words;
    }
    BigDecimal number = new BigDecimal(figure.group(1));
    int letter = LETTERS.indexOf(figure.group(2));
    while (number.compareTo(BigDecimal.valueOf(1000)) >= 0 && letter < LETTERS.length() - 1) {
      number = number.movePointLeft(3);
      letter++;
    }
    return number.stripTrailingZeros().toPlainString() + LETTERS.charAt(letter);
  }
}
