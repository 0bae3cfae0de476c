package org.gainsay.source;

/** A place as people are shown it: line and column, both from 1; the column counts UTF-16 units. */
public record Position(int line, int column) {
  public Position {
    if (line < 1 || column < 1) {
      throw new IllegalArgumentException("no position: " + line + ":" + column);
    }
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
