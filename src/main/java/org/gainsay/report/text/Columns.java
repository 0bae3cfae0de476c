package org.gainsay.report.text;

/**
 * How wide a text stands on a terminal: a wide letter takes two columns, a combining one none.
 *
 * <p>Good enough for carets and tables: terminals themselves disagree about emoji made of several.
 */
final class Columns {
  private Columns() {}

  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  private static int of(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    return isZero(codePoint) ? 0 : isWide(codePoint) ? 2 : 1;
  }

  private static boolean isZero(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
      default -> false;
    };
  }

  /** The blocks that are wide as a whole, after Unicode's EastAsianWidth.txt. */
  private static boolean isWide(int codePoint) {
    return within(codePoint, 0x1100, 0x115f)
        || within(codePoint, 0x2e80, 0xa4cf)
        || within(codePoint, 0xac00, 0xd7a3)
        || within(codePoint, 0xf900, 0xfaff)
        || within(codePoint, 0xfe30, 0xfe6f)
        || within(codePoint, 0xff00, 0xff60)
        || within(codePoint, 0xffe0, 0xffe6)
        || within(codePoint, 0x1f300, 0x1faff)
        || within(codePoint, 0x20000, 0x3fffd);
  }

  private static boolean within(int codePoint, int first, int last) {
    return first <= codePoint && codePoint <= last;
  }

  /** {@code text} and spaces up to {@code width} columns. */
  static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** {@code text} where it fits, else its beginning and an ellipsis. */
  static String fitted(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    StringBuilder start = new StringBuilder();
    int used = 1;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      used += of(text.codePointAt(at));
      if (used > width) {
        break;
      }
      start.appendCodePoint(text.codePointAt(at));
    }
    return start.toString().stripTrailing() + "…";
  }
}
