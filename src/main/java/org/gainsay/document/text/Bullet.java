package org.gainsay.document.text;

import org.jspecify.annotations.Nullable;

/**
 * The mark that starts a list item: {@code -}, {@code •}, {@code 1.}, {@code (2)}.
 *
 * @param length of the mark and the white space after it
 */
record Bullet(int length, boolean isOrdered) {
  private static final String SIGNS = "-*+•◦‣▪●○·–—";
  private static final int MOST_DIGITS = 3;

  /** The mark at the start of a line, or null. */
  static @Nullable Bullet of(Line line) {
    String words = line.words();
    int digits = words.startsWith("(") ? 1 : 0;
    int end = digits;
    while (end < words.length() && end - digits < MOST_DIGITS && Character.isDigit(words.charAt(end))) {
      end++;
    }
    boolean numbered =
        end > digits && end < words.length() && closes(words.charAt(end), digits == 1);
    if (numbered) {
      return spaced(words, end + 1, true);
    }
    return SIGNS.indexOf(words.charAt(0)) >= 0 ? spaced(words, 1, false) : null;
  }

  private static boolean closes(char unit, boolean bracketed) {
    return unit == ')' || (unit == '.' && !bracketed);
  }

  private static @Nullable Bullet spaced(String words, int mark, boolean ordered) {
    int end = mark;
    while (end < words.length() && words.charAt(end) <= ' ') {
      end++;
    }
    return end > mark && end < words.length() ? new Bullet(end, ordered) : null;
  }
}
