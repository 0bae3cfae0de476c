package org.gainsay.mention.measure;

import java.math.BigDecimal;
import org.gainsay.mention.measure.amount.Amount;
import org.gainsay.mention.number.Decimals;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Numeral.Form;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Numbers with a decimal comma: {@code 3,5}, {@code 0,125}, {@code 1.234,5}. Three digits behind a
 * comma are thousands, unless a zero stands before it.
 */
final class DecimalCommas {
  private static final int GROUP = 3;

  private DecimalCommas() {}

  /** The number that goes on with a comma where this one ends; null where it does not. */
  static @Nullable Amount read(Glyphs text, Amount whole) {
    int comma = whole.end();
    boolean listed = text.at(whole.start() - 1) == ',';
    int end = text.at(comma) == ',' && !listed ? text.digitsEnd(comma + 1) : comma;
    int places = end - comma - 1;
    boolean shaped = places > 0 && places != GROUP && whole.form() != Form.WORDS && whole.magnitude() == null;
    boolean zero = places == GROUP && whole.number().signum() == 0;
    boolean goesOn = text.at(end) == ',' || text.at(end) == '.' || text.at(end) == '-';
    return (shaped || zero) && !(goesOn && text.digit(end + 1)) ? point(text, whole, end) : null;
  }

  private static @Nullable Amount point(Glyphs text, Amount whole, int end) {
    int start = whole.numbers().start();
    String digits = text.cut(start, end).replace(".", "").replace(',', '.').replace('−', '-');
    if (!isDecimal(digits)) {
      return null;
    }
    BigDecimal value = new BigDecimal(digits);
    BigDecimal signed = whole.number().signum() < 0 ? value.abs().negate() : value;
    Numeral numeral =
        new Numeral(start, end, Decimals.canonical(signed), BigDecimal.ONE.movePointLeft(value.scale()), Form.WRITTEN);
    Span span = new Span(whole.start(), end);
    return new Amount(span, Amount.of(numeral).numbers(), numeral.value(), numeral.step(), Form.WRITTEN, null, whole.unit(), false);
  }

  /** Digits with one point among them: {@code 1,300,00} is none. */
  private static boolean isDecimal(String digits) {
    String unsigned = digits.startsWith("-") ? digits.substring(1) : digits;
    return unsigned.chars().allMatch(unit -> unit == '.' || Glyphs.isDigit((char) unit))
        && unsigned.chars().filter(unit -> unit == '.').count() == 1;
  }
}
