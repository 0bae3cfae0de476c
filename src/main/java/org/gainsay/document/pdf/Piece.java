package org.gainsay.document.pdf;

/**
 * Words on one line without a wide gap: a line of a column, or a cell of a table.
 *
 * @param start where it begins, from the left
 * @param y of its base, from the top
 */
record Piece(String text, double start, double end, double y, double size, boolean bold) {
  double width() {
    return end - start;
  }

  boolean isLeftOf(double x) {
    return end <= x;
  }

  boolean isRightOf(double x) {
    return start >= x;
  }
}
