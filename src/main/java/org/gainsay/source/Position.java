package org.gainsay.source;

/**
 * A place as people are shown it: line and column, both from 1; the column counts UTF-16 units.
 *
 * @param page from 1 in a text of several pages; 0 in others
 */
public record Position(int line, int column, int page) {
  public Position {
    if (line < 1 || column < 1 || page < 0) {
      throw new IllegalArgumentException("no position: " + line + ":" + column + ", " + page);
    }
  }

  /** A place in a text without pages. */
  public Position(int line, int column) {
    this(line, column, 0);
  }

  @Override
  public String toString() {
    return line + ":" + column + (page == 0 ? "" : ", page " + page);
  }
}
