package org.gainsay.mention.number;

import java.math.BigDecimal;
import org.gainsay.mention.number.Numeral.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits: {@code 1,300,000}, {@code 1.5 × 10^12}, {@code 2½}, {@code 1e12}.
 *
 * <p>Every number is looked at once, and none of ours has more than forty digits.
 */
public final class DigitReader {
  private static final int MOST_DIGITS = 40;
  private static final int HIGHEST_POWER = 400;
  private static final String TIMES = "×x*·⋅✕∙";

  private DigitReader() {}

  /** The number that starts with a digit or decimal point here; null where it is no number. */
  public static @Nullable Numeral read(Glyphs text, int start) {
    Numeral vulgar = Fraction.vulgar(text, start);
    if (vulgar != null) {
      return vulgar;
    }
    int whole = Grouping.end(text, start);
    Numeral plain = decimal(text, start, whole);
    if (plain == null) {
      return null;
    }
    Numeral mixed = Fraction.mixed(text, plain);
    return mixed != null ? mixed : powered(text, plain);
  }

  private static @Nullable Numeral decimal(Glyphs text, int start, int whole) {
    boolean point = text.at(whole) == '.' && text.digit(whole + 1);
    int end = point ? text.digitsEnd(whole + 1) : whole;
    if (end == start || end - start > MOST_DIGITS + MOST_DIGITS / 3) {
      return null;
    }
    String digits = Grouping.without(text.cut(start, whole)) + (point ? text.cut(whole, end) : "");
    if (isCode(digits)) {
      return null;
    }
    BigDecimal value = new BigDecimal(digits.startsWith(".") ? "0" + digits : digits);
    Form form = !point && whole - start == digits.length() ? Form.PLAIN : Form.WRITTEN;
    return new Numeral(
        start,
        end,
        Decimals.canonical(value),
        BigDecimal.ONE.movePointLeft(Math.max(0, value.scale())),
        form);
  }

  /** {@code 007} and {@code 0123} are names of something. */
  private static boolean isCode(String digits) {
    return digits.length() > MOST_DIGITS
        || (digits.length() > 1 && digits.charAt(0) == '0' && Glyphs.isDigit(digits.charAt(1)));
  }

  private static Numeral powered(Glyphs text, Numeral mantissa) {
    Numeral scientific = scientific(text, mantissa);
    if (scientific != null) {
      return scientific;
    }
    Exponent own = ownExponent(text, mantissa);
    if (own != null) {
      return power(mantissa, own, mantissa.start());
    }
    Numeral times = timesTen(text, mantissa);
    return times != null ? times : mantissa;
  }

  /** {@code 1.5e12} */
  private static @Nullable Numeral scientific(Glyphs text, Numeral mantissa) {
    char e = text.at(mantissa.end());
    if (e != 'e' && e != 'E') {
      return null;
    }
    Exponent exponent = Exponent.plain(text, mantissa.end() + 1);
    return exponent == null || text.letter(exponent.end()) ? null : scaled(mantissa, exponent);
  }

  /** {@code 10^15}, {@code 2^20}, {@code 10⁶}; a raised digit elsewhere marks a footnote. */
  private static @Nullable Exponent ownExponent(Glyphs text, Numeral base) {
    boolean ten = base.value().compareTo(BigDecimal.TEN) == 0;
    boolean caret = text.at(base.end()) == '^';
    boolean whole = base.isPlain() && base.value().compareTo(BigDecimal.valueOf(1024)) <= 0;
    return whole && (ten || caret) ? Exponent.at(text, base.end()) : null;
  }

  private static @Nullable Numeral timesTen(Glyphs text, Numeral mantissa) {
    int sign = text.pastSpace(mantissa.end());
    int after = text.has(sign, "\\times") ? sign + 6 : sign + 1;
    if (after == sign + 1 && TIMES.indexOf(text.at(sign)) < 0) {
      return null;
    }
    int ten = text.pastSpace(after);
    Exponent exponent = text.has(ten, "10") ? Exponent.at(text, ten + 2) : null;
    if (exponent == null && text.has(ten, "10") && Exponent.isMinus(text.at(ten + 2))) {
      exponent = Exponent.plain(text, ten + 2);
    }
    return exponent == null ? null : scaled(mantissa, exponent);
  }

  private static @Nullable Numeral scaled(Numeral mantissa, Exponent exponent) {
    return Math.abs(exponent.value()) > HIGHEST_POWER
        ? null
        : mantissa.times(BigDecimal.ONE.scaleByPowerOfTen(exponent.value()), exponent.end());
  }

  private static Numeral power(Numeral base, Exponent exponent, int start) {
    if (base.value().compareTo(BigDecimal.TEN) == 0
        && Math.abs(exponent.value()) <= HIGHEST_POWER) {
      BigDecimal value = Decimals.canonical(BigDecimal.ONE.scaleByPowerOfTen(exponent.value()));
      return new Numeral(start, exponent.end(), value, value, Form.WRITTEN);
    }
    boolean small = exponent.value() >= 0 && exponent.value() <= 64;
    BigDecimal value = small ? base.value().pow(exponent.value()) : base.value();
    return new Numeral(
        start, exponent.end(), Decimals.canonical(value), BigDecimal.ONE, Form.WRITTEN);
  }
}
