package org.gainsay.mention.figure;

import org.gainsay.mention.number.Glyphs;

/** The marks of references: {@code [12]}, {@code [3, 4–6]}. */
final class Citations {
  private static final int LONGEST = 60;
  private static final int MOST_DIGITS = 3;

  private Citations() {}

  /** Past a citation such as {@code [12]} or {@code [3, 4–6]}; the same place where none starts. */
  static int past(Glyphs text, int start) {
    int at = start + 1;
    int digits = 0;
    while (at - start < LONGEST && isCited(text.at(at))) {
      digits = text.digit(at) ? digits + 1 : 0;
      if (digits > MOST_DIGITS) {
        return start;
      }
      at++;
    }
    return at > start + 1 && text.at(at) == ']' ? at + 1 : start;
  }

  /** Past the items of a numbered part: {@code (3)(b)} behind {@code Section 12}. */
  static int pastItem(Glyphs text, int start) {
    int at = start;
    while (text.at(at) == '(' && itemEnd(text, at + 1) > at + 1 && text.at(itemEnd(text, at + 1)) == ')') {
      at = itemEnd(text, at + 1) + 1;
    }
    return at;
  }

  private static int itemEnd(Glyphs text, int start) {
    int at = start;
    while (at - start < MOST_DIGITS && (text.digit(at) || text.letter(at))) {
      at++;
    }
    return at;
  }

  private static boolean isCited(char c) {
    return Glyphs.isDigit(c) || c == ',' || c == ' ' || c == '-' || c == '–' || c == ';';
  }
}
