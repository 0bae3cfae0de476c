package org.gainsay.mention.number;

import java.math.BigDecimal;
import org.gainsay.mention.number.Numeral.Form;
import org.jspecify.annotations.Nullable;

/**
 * Reads spelled-out numbers below a thousand and their decimals; magnitudes follow as they do after
 * digits.
 *
 * <pre>"two hundred and fifty", "twenty-one", "a dozen", "three point five"</pre>
 */
public final class SpelledReader {
  private static final String HUNDRED = "hundred";

  private SpelledReader() {}

  /** A number so far, and where it ends. */
  private record Sum(int value, int end) {}

  public static @Nullable Numeral read(Glyphs text, int start) {
    String first = text.word(start);
    if (first.equals("a") || first.equals("an")) {
      return article(text, start);
    }
    Sum sum = belowThousand(text, start);
    return sum == null ? null : point(text, start, sum);
  }

  /** {@code a hundred}, {@code a dozen}, {@code a million}: one of what follows, if that is a word. */
  private static @Nullable Numeral article(Glyphs text, int start) {
    int end = text.wordEnd(start);
    int next = text.pastSpace(end);
    if (text.wordEnd(next) == next + 1) {
      return null;
    }
    Sum hundred =
        next > end && text.isWord(next, HUNDRED)
            ? andRest(text, new Sum(100, text.wordEnd(next)))
            : null;
    Sum sum = hundred != null ? hundred : new Sum(1, end);
    return numeral(start, sum.end, BigDecimal.valueOf(sum.value), BigDecimal.ONE);
  }

  private static @Nullable Sum belowThousand(Glyphs text, int start) {
    Sum small = belowHundred(text, start);
    if (small == null) {
      return null;
    }
    int next = text.pastSpace(small.end);
    boolean hundred = next > small.end && text.isWord(next, HUNDRED) && small.value < 100;
    return hundred ? andRest(text, new Sum(small.value * 100, text.wordEnd(next))) : small;
  }

  private static Sum andRest(Glyphs text, Sum hundreds) {
    int next = text.pastSpace(hundreds.end);
    if (text.isWord(next, "and")) {
      next = text.pastSpace(text.wordEnd(next));
    }
    Sum rest = next > hundreds.end ? belowHundred(text, next) : null;
    return rest == null || text.isWord(text.pastSpace(rest.end), HUNDRED) ? hundreds : new Sum(hundreds.value + rest.value, rest.end);
  }

  private static @Nullable Sum belowHundred(Glyphs text, int start) {
    int value = NumberWords.value(text.word(start));
    int end = text.wordEnd(start);
    if (value < 0 || text.letter(end)) {
      return null;
    }
    int next = text.at(end) == '-' ? end + 1 : text.pastSpace(end);
    int ones = value >= 20 && next > end ? NumberWords.value(text.word(next)) : 0;
    return ones > 0 && ones < 10 ? new Sum(value + ones, text.wordEnd(next)) : new Sum(value, end);
  }

  private static Numeral point(Glyphs text, int start, Sum whole) {
    BigDecimal value = BigDecimal.valueOf(whole.value);
    int next = text.pastSpace(whole.end);
    if (!text.isWord(next, "point")) {
      return numeral(start, whole.end, value, BigDecimal.ONE);
    }
    BigDecimal step = BigDecimal.ONE;
    int end = whole.end;
    int at = text.pastSpace(text.wordEnd(next));
    for (int digit = digit(text, at); digit >= 0 && step.scale() < 9; digit = digit(text, at)) {
      step = step.movePointLeft(1);
      value = value.add(step.multiply(BigDecimal.valueOf(digit)));
      end = text.wordEnd(at);
      at = text.pastSpace(end);
    }
    return numeral(start, end, value, step);
  }

  private static int digit(Glyphs text, int at) {
    int value = NumberWords.value(text.word(at));
    return value < 10 ? value : -1;
  }

  private static Numeral numeral(int start, int end, BigDecimal value, BigDecimal step) {
    return new Numeral(start, end, Decimals.canonical(value), step, Form.WORDS);
  }
}
