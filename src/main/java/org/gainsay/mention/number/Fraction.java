package org.gainsay.mention.number;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import org.gainsay.mention.number.Numeral.Form;
import org.jspecify.annotations.Nullable;

/** Fractions: {@code ½}, {@code 2½}, {@code 2 1/2}. */
public final class Fraction {
  private static final String SIGNS = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞⅐⅑⅒";

  /** Raised figures, as pages set what stands over the stroke: {@code 8¹⁄2}. */
  private static final String RAISED = "¹²³⁴⁵⁶⁷⁸⁹";

  private Fraction() {}

  public static boolean isSign(char c) {
    return c > 127 && SIGNS.indexOf(c) >= 0;
  }

  public static BigDecimal of(int above, int below) {
    return Decimals.canonical(
        new BigDecimal(above).divide(new BigDecimal(below), MathContext.DECIMAL64));
  }

  /** A sign of a fraction by itself. */
  static @Nullable Numeral vulgar(Glyphs text, int start) {
    if (!isSign(text.at(start))) {
      return null;
    }
    BigDecimal value = value(text.at(start));
    return new Numeral(start, start + 1, value, value, Form.FRACTION);
  }

  private static BigDecimal value(char sign) {
    String[] parts = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKC).split("⁄", 2);
    return of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
  }

  /** A whole number and a fraction; null where no fraction follows. */
  static @Nullable Numeral mixed(Glyphs text, Numeral whole) {
    if (!whole.isPlain()) {
      return null;
    }
    if (isSign(text.at(whole.end()))) {
      BigDecimal part = value(text.at(whole.end()));
      return sum(whole, part, whole.end() + 1);
    }
    int over = RAISED.indexOf(text.at(whole.end())) + 1;
    if (over > 0 && isStroke(text.at(whole.end() + 1)) && text.digit(whole.end() + 2) && below(text, whole.end()) > over) {
      return sum(whole, of(over, below(text, whole.end())), belowEnd(text, whole.end()));
    }
    int above = whole.end() + 1;
    boolean joined = text.at(whole.end()) == ' ' || text.at(whole.end()) == '-';
    return joined && isSmall(text, above)
        ? sum(whole, of(text.at(above) - '0', below(text, above)), belowEnd(text, above))
        : null;
  }

  /** {@code two and a half}: the number with the half that is added in words. */
  public static Numeral andHalf(Glyphs text, Numeral whole) {
    int next = text.pastSpace(whole.end());
    boolean half = text.has(next, "and a half");
    boolean quarter = text.has(next, "and a quarter");
    int end = next + (half ? "and a half" : "and a quarter").length();
    boolean added = next > whole.end() && (half || quarter) && !text.letter(end);
    return added ? sum(whole, of(1, half ? 2 : 4), end) : whole;
  }

  private static Numeral sum(Numeral whole, BigDecimal part, int end) {
    return new Numeral(
        whole.start(), end, Decimals.canonical(whole.value().add(part)), part, Form.FRACTION);
  }

  /** {@code 3/4} by itself; only a unit behind it makes a number of it. */
  public static @Nullable Numeral plain(Glyphs text, int start) {
    if (!isSmall(text, start)) {
      return null;
    }
    BigDecimal value = of(text.at(start) - '0', below(text, start));
    return new Numeral(start, belowEnd(text, start), value, value, Form.FRACTION);
  }

  private static boolean isSmall(Glyphs text, int above) {
    boolean shaped =
        text.digit(above)
            && text.at(above) != '0'
            && isStroke(text.at(above + 1))
            && text.digit(above + 2);
    int end = shaped ? belowEnd(text, above) : above;
    boolean short2 = shaped && end - above <= 4 && !isStroke(text.at(end)) && !text.letter(end);
    return short2 && below(text, above) > text.at(above) - '0';
  }

  private static boolean isStroke(char c) {
    return c == '/' || c == '⁄';
  }

  private static int below(Glyphs text, int above) {
    return Integer.parseInt(text.cut(above + 2, Math.min(belowEnd(text, above), above + 4)));
  }

  private static int belowEnd(Glyphs text, int above) {
    return text.digitsEnd(above + 2);
  }
}
