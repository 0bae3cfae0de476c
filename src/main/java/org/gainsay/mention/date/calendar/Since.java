package org.gainsay.mention.date.calendar;

import java.util.regex.Pattern;
import org.gainsay.mention.number.Glyphs;

/**
 * From a date on: {@code closed since 2019}; but {@code the driest spring since 1976} names the
 * other such spring.
 */
final class Since {
  private static final int NEAR = 60;

  /** What is compared with all between. */
  private static final Pattern COMPARED =
      Pattern.compile(
          "\\b(?:most|least|best|worst|first|last|second|(?<!\\ba )third|fewest|only|(?:more|less)(?! than)|as|no|[a-z]{3,12}est)\\b[^.;,:]*$");

  private Since() {}

  /** Whether the date that starts here, behind this word, opens a time that goes on. */
  static boolean isOpen(Glyphs text, int start, String before) {
    if (!before.equals("since")) {
      return false;
    }
    int word = text.beforeSpace(start) - before.length();
    return !COMPARED.matcher(text.lower(Math.max(0, word - NEAR), Math.max(0, word))).find();
  }
}
