package org.gainsay.mention.number;

import org.jspecify.annotations.Nullable;

/**
 * A whole number written high: {@code ²}, {@code ^-2}, {@code ^{12}}, {@code **6}.
 *
 * @param end where it ends
 */
public record Exponent(int value, int end) {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int MOST_DIGITS = 3;

  /** The exponent that starts here; null where none does. */
  public static @Nullable Exponent at(Glyphs text, int start) {
    if (text.at(start) == '^') {
      return caret(text, start + 1);
    }
    return text.has(start, "**") ? plain(text, start + 2) : raised(text, start);
  }

  private static @Nullable Exponent caret(Glyphs text, int start) {
    boolean braced = text.at(start) == '{' || text.at(start) == '(';
    Exponent inner = plain(text, braced ? start + 1 : start);
    if (inner == null || !braced) {
      return inner;
    }
    char close = text.at(inner.end);
    return close == '}' || close == ')' ? new Exponent(inner.value, inner.end + 1) : null;
  }

  /** Digits on the line, with a sign or without. */
  public static @Nullable Exponent plain(Glyphs text, int start) {
    boolean signed = isMinus(text.at(start)) || text.at(start) == '+';
    int first = signed ? start + 1 : start;
    int end = text.digitsEnd(first);
    if (end == first || end - first > MOST_DIGITS) {
      return null;
    }
    int value = Integer.parseInt(text.cut(first, end));
    return new Exponent(isMinus(text.at(start)) ? -value : value, end);
  }

  private static @Nullable Exponent raised(Glyphs text, int start) {
    boolean minus = text.at(start) == '⁻';
    int at = minus || text.at(start) == '⁺' ? start + 1 : start;
    int value = 0;
    int first = at;
    while (at - first < MOST_DIGITS && RAISED.indexOf(text.at(at)) >= 0) {
      value = value * 10 + RAISED.indexOf(text.at(at));
      at++;
    }
    return at == first ? null : new Exponent(minus ? -value : value, at);
  }

  public static boolean isMinus(char c) {
    return c == '-' || c == '−' || c == '‑';
  }
}
