package org.gainsay.mention.measure.amount;

import java.math.BigDecimal;
import org.gainsay.mention.number.Decimals;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Numeral.Form;
import org.gainsay.mention.unit.Compound;
import org.gainsay.mention.unit.Dimension;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * One number with what belongs to it, before it is seen together with its neighbours.
 *
 * @param span with sign, currency, magnitude and unit
 * @param numbers with sign and magnitude, without currency and unit
 * @param number as written, before the magnitude
 * @param step one unit of the last digit written
 * @param magnitude null where none is written
 * @param unit null where none is written
 * @param orMore whether a plus sign follows
 */
public record Amount(
    Span span,
    Span numbers,
    BigDecimal number,
    BigDecimal step,
    Form form,
    @Nullable BigDecimal magnitude,
    @Nullable Compound unit,
    boolean orMore) {

  public static Amount of(Numeral numeral) {
    Span span = new Span(numeral.start(), numeral.end());
    return new Amount(
        span, span, numeral.value(), numeral.step(), numeral.form(), null, null, false);
  }

  /** The number times its magnitude. */
  public BigDecimal value() {
    return magnitude == null ? number : Decimals.product(number, magnitude);
  }

  public BigDecimal wholeStep() {
    return magnitude == null ? step : Decimals.product(step, magnitude);
  }

  /** Whether nothing but digits was written. */
  public boolean isBare() {
    return magnitude == null && unit == null && !orMore;
  }

  public boolean isTime() {
    return unit != null && unit.dimension().equals(Dimension.own("T"));
  }

  public Amount negated(int start) {
    return new Amount(
        from(span, start),
        span.equals(numbers) ? from(numbers, start) : numbers,
        number.negate(),
        step,
        Form.WRITTEN,
        magnitude,
        unit,
        orMore);
  }

  public Amount magnified(BigDecimal factor, int end) {
    BigDecimal product = magnitude == null ? factor : Decimals.product(magnitude, factor);
    Span longer = new Span(span.start(), end);
    return new Amount(
        longer, new Span(numbers.start(), end), number, step, form, product, unit, orMore);
  }

  /** With the magnitude of a neighbour, which it shares without a word. */
  public Amount sharing(BigDecimal factor) {
    return new Amount(span, numbers, number, step, form, factor, unit, orMore);
  }

  public Amount open(int end) {
    return new Amount(
        new Span(span.start(), end), numbers, number, step, form, magnitude, unit, true);
  }

  public Amount measured(@Nullable Compound of, int end) {
    return new Amount(
        new Span(span.start(), end), numbers, number, step, form, magnitude, of, orMore);
  }

  Amount paid(Compound currency, int start) {
    return new Amount(from(span, start), numbers, number, step, form, magnitude, currency, orMore);
  }

  private static Span from(Span span, int start) {
    return new Span(Math.min(start, span.start()), span.end());
  }

  public int start() {
    return span.start();
  }

  public int end() {
    return span.end();
  }
}
