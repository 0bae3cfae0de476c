package org.gainsay.document.pdf;

import java.util.List;

/**
 * The empty stretch between two columns of text; nowhere on a page of one column. A table has such
 * stretches as well, but its cells are narrow.
 *
 * @param x where it is, in points; negative where there is none
 */
record Gutter(double x) {
  private static final Gutter NONE = new Gutter(-1);
  private static final double FIRST = 0.35;
  private static final double LAST = 0.65;
  private static final int STEPS = 60;
  private static final int LEAST_LINES = 5;
  private static final double MOST_CROSSING = 0.4;
  private static final double WIDE = 0.3;

  /** How many pieces stand on either side of a place, and how many of them are wide. */
  private record Sides(int left, int right, int crossing, int wideLeft, int wideRight) {
    boolean areColumns() {
      boolean enough = left >= LEAST_LINES && right >= LEAST_LINES;
      boolean clear = crossing <= MOST_CROSSING * (left + right + crossing);
      return enough && clear && 2 * wideLeft >= left && 2 * wideRight >= right;
    }

    int parted() {
      return left + right - 3 * crossing;
    }
  }

  static Gutter of(List<Piece> pieces) {
    double left = pieces.stream().mapToDouble(Piece::start).min().orElse(0);
    double right = pieces.stream().mapToDouble(Piece::end).max().orElse(0);
    Gutter best = NONE;
    int parted = Integer.MIN_VALUE;
    for (int step = 0; step <= STEPS; step++) {
      double x = left + (right - left) * (FIRST + (LAST - FIRST) * step / STEPS);
      Sides sides = sides(pieces, x, WIDE * (right - left));
      if (sides.areColumns() && sides.parted() > parted) {
        best = new Gutter(x);
        parted = sides.parted();
      }
    }
    return best;
  }

  private static Sides sides(List<Piece> pieces, double x, double wide) {
    int left = 0;
    int right = 0;
    int wideLeft = 0;
    int wideRight = 0;
    for (Piece piece : pieces) {
      boolean isWide = piece.width() >= wide;
      if (piece.isLeftOf(x)) {
        left++;
        wideLeft += isWide ? 1 : 0;
      } else if (piece.isRightOf(x)) {
        right++;
        wideRight += isWide ? 1 : 0;
      }
    }
    return new Sides(left, right, pieces.size() - left - right, wideLeft, wideRight);
  }

  boolean isCrossedBy(Piece piece) {
    return x >= 0 && !piece.isLeftOf(x) && !piece.isRightOf(x);
  }

  boolean isLeft(Piece piece) {
    return x < 0 || piece.isLeftOf(x);
  }
}
