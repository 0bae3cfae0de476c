package org.gainsay.mention.measure.amount;

import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.unit.Compound;
import org.gainsay.mention.unit.Lazy;
import org.gainsay.mention.unit.UnitCatalogue;
import org.jspecify.annotations.Nullable;

/** Signs and codes of currencies before a number: {@code $}, {@code US$}, {@code EUR}. */
public final class Money {
  private static final int LONGEST_CODE = 4;

  private final Lazy<UnitCatalogue> catalogue;

  public Money(Lazy<UnitCatalogue> catalogue) {
    this.catalogue = catalogue;
  }

  /** The amount with the currency that stands before it, if one does. */
  public Amount paid(Glyphs text, Amount amount, int floor) {
    int end =
        text.at(amount.start() - 1) == ' ' || text.at(amount.start() - 1) == '\u00a0'
            ? amount.start() - 1
            : amount.start();
    int start = isSign(text.at(end - 1)) ? signStart(text, end) : codeStart(text, end);
    if (start == end || start < floor) {
      return amount;
    }
    Compound currency = catalogue.value().currency(text.cut(start, end));
    return currency == null ? sign(text, amount, end, floor) : amount.paid(currency, start);
  }

  /** A sign whose letters before it are no country: {@code cost$5}. */
  private Amount sign(Glyphs text, Amount amount, int end, int floor) {
    @Nullable Compound currency =
        isSign(text.at(end - 1)) && end > floor
            ? catalogue.value().currency(text.cut(end - 1, end))
            : null;
    return currency == null ? amount : amount.paid(currency, end - 1);
  }

  private static int signStart(Glyphs text, int end) {
    int start = end - 1;
    while (end - start <= LONGEST_CODE
        && (text.upper(start - 1) || (text.at(start - 1) == '.' && text.upper(start - 2)))) {
      start--;
    }
    return start;
  }

  private static int codeStart(Glyphs text, int end) {
    int start = end;
    while (end - start < LONGEST_CODE && text.letter(start - 1)) {
      start--;
    }
    boolean code =
        end - start >= 2 && text.upper(start) && !text.letter(start - 1) && !text.digit(start - 1);
    return code ? start : end;
  }

  public static boolean isSign(char c) {
    return c == '$' || (c > 127 && Character.getType(c) == Character.CURRENCY_SYMBOL);
  }

  /** Past the sign or code of a currency before a number, as in {@code to US$ 10}. */
  public static int past(Glyphs text, int start) {
    int at = start;
    while (at - start < LONGEST_CODE - 1 && text.upper(at)) {
      at++;
    }
    if (isSign(text.at(at))) {
      return text.pastSpaces(at + 1, 1);
    }
    boolean code = at - start == LONGEST_CODE - 1 && text.space(at);
    return code ? at + 1 : start;
  }
}
