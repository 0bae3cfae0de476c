package org.gainsay.mention.date.calendar;

import org.gainsay.mention.number.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * Four digits that can be a year, or two behind an apostrophe.
 *
 * @param end where they end
 */
public record YearDigits(int year, int end) {
  private static final int EARLIEST = 1000;
  private static final int LATEST = 2199;
  private static final int CENTURY = 2000;

  /** Two digits below this are years of this century. */
  private static final int SOON = 36;

  /** The year that starts here and ends with a word; null where none does. */
  public static @Nullable YearDigits at(Glyphs text, int start) {
    boolean apostrophe = text.at(start) == '\'' || text.at(start) == '’';
    int first = apostrophe ? start + 1 : start;
    int end = text.digitsEnd(first);
    if (end - first != (apostrophe ? 2 : 4) || isPart(text, end)) {
      return null;
    }
    int digits = Integer.parseInt(text.cut(first, end));
    int year = apostrophe ? digits + (digits < SOON ? CENTURY : CENTURY - 100) : digits;
    return year < EARLIEST || year > LATEST ? null : new YearDigits(year, end);
  }

  /** Whether the digits go on as a decimal, a grouped number or a word. */
  private static boolean isPart(Glyphs text, int end) {
    char next = text.at(end);
    boolean joined = (next == '.' || next == ',' || next == ':') && text.digit(end + 1);
    return text.letter(end) || joined || next == '%' || next == '_';
  }

  /** The year behind a space, a comma, a stroke or of: {@code May, 2024}, {@code Q2/2025}. */
  public static @Nullable YearDigits after(Glyphs text, int end) {
    char next = text.at(end);
    if (next == '/' || next == '-' || next == '\'' || next == '’') {
      return at(text, next == '/' || next == '-' ? end + 1 : end);
    }
    int start = text.pastSpace(next == ',' ? end + 1 : end);
    if (text.isWord(start, "of") || text.isWord(start, "in")) {
      start = text.pastSpace(text.wordEnd(start));
    }
    return start == end ? null : at(text, start);
  }
}
