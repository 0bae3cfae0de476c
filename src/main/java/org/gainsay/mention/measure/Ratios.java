package org.gainsay.mention.measure;

import org.gainsay.mention.measure.amount.Amount;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Numeral.Form;
import org.jspecify.annotations.Nullable;

/** So many to one. */
final class Ratios {
  private Ratios() {}

  /** {@code 109:1}, {@code a 109-to-1 ratio}: how many to one. */
  static @Nullable Amount read(Glyphs text, Amount amount) {
    int end = amount.end();
    int one = text.at(end) == ':' ? end + 1 : end + 4;
    boolean joined = text.at(end) == ':' || text.has(end, "-to-");
    boolean isOne =
        joined
            && text.at(one) == '1'
            && !text.digit(one + 1)
            && !(text.at(one + 1) == '.' && text.digit(one + 2));
    boolean letters = text.letter(one + 1) || text.at(one + 1) == ':';
    return isOne && !letters && amount.magnitude() == null ? ofOne(amount, one + 1) : null;
  }

  private static Amount ofOne(Amount amount, int end) {
    return new Amount(
            amount.span(),
            amount.numbers(),
            amount.number(),
            amount.step(),
            Form.WRITTEN,
            null,
            null,
            false)
        .measured(null, end);
  }
}
