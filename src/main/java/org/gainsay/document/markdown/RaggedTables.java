package org.gainsay.document.markdown;

/**
 * Finds tables whose rows would be filled up with far more empty cells than they have: a head of
 * 100,000 columns over 100,000 rows of one cell is a small text and ten thousand million cells.
 */
final class RaggedTables {
  static final String MESSAGE =
      "a table whose rows are much shorter than its head; tables near it are read as text";
  private static final long MOST = 1_000_000;
  private static final int SHARE = 8;

  private RaggedTables() {}

  /** Where such a table's delimiter row stands, or -1. */
  static int find(String content) {
    int delimiters = -1;
    long columns = 0;
    long filled = 0;
    long present = 0;
    for (int line = 0; line < content.length(); line = end(content, line) + 1) {
      int end = end(content, line);
      int pipes = pipes(content, line, end);
      if (isDelimiterRow(content, line, end)) {
        delimiters = line;
        columns = pipes + 1L;
        filled = 0;
        present = 0;
      } else {
        columns = pipes == 0 ? 0 : columns;
        filled += columns;
        present += pipes + 1L;
      }
      if (filled > MOST + SHARE * present) {
        return delimiters;
      }
    }
    return -1;
  }

  private static int end(String content, int line) {
    int at = line;
    while (at < content.length() && content.charAt(at) != '\n' && content.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private static int pipes(String content, int start, int end) {
    int pipes = 0;
    for (int i = start; i < end; i++) {
      pipes += content.charAt(i) == '|' ? 1 : 0;
    }
    return pipes;
  }

  private static boolean isDelimiterRow(String content, int start, int end) {
    boolean dash = false;
    for (int i = start; i < end; i++) {
      if ("|-: \t>\r".indexOf(content.charAt(i)) < 0) {
        return false;
      }
      dash |= content.charAt(i) == '-';
    }
    return dash;
  }
}
