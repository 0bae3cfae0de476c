package org.gainsay.document.markdown;

/**
 * Finds tables whose rows would be filled up with far more empty cells than they have: a head of
 * 100,000 columns over 100,000 rows of one cell is a small text and ten thousand million cells.
 */
final class RaggedTables {
  static final String MESSAGE =
      "a table of too many columns, or of rows much shorter than its head; tables near it are read"
          + " as text";
  private static final long MOST = 1_000_000;
  private static final int SHARE = 8;
  private static final int MOST_COLUMNS = 100_000;

  private final String content;
  private int at;
  private long pipes;
  private boolean delimiters;

  private RaggedTables(String content) {
    this.content = content;
  }

  /** Where such a table's delimiter row stands, or -1. */
  static int find(String content) {
    return content.indexOf('|') < 0 ? -1 : new RaggedTables(content).find();
  }

  private int find() {
    int start = -1;
    long columns = 0;
    long filled = 0;
    long present = 0;
    while (at < content.length()) {
      int line = at;
      line();
      if (delimiters) {
        start = line;
        columns = pipes + 1;
        filled = 0;
        present = 0;
      } else {
        columns = pipes == 0 ? 0 : columns;
        filled += columns;
        present += pipes + 1;
      }
      if (filled > MOST + SHARE * present || (delimiters && pipes > MOST_COLUMNS)) {
        return start;
      }
    }
    return -1;
  }

  /** Goes over a line: counts its pipes and tells whether it can be a row of delimiters. */
  private void line() {
    pipes = 0;
    boolean dash = false;
    boolean only = true;
    while (at < content.length()) {
      char unit = content.charAt(at++);
      if (unit == '\n' || unit == '\r') {
        break;
      }
      pipes += unit == '|' ? 1 : 0;
      dash |= unit == '-';
      only &= unit == '|' || unit == '-' || unit == ':' || unit == '>' || unit <= ' ';
    }
    delimiters = only && dash;
  }
}
