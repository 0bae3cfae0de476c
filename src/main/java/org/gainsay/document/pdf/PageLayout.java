package org.gainsay.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the pieces of a page into reading order: columns from left to right, each downwards. */
final class PageLayout {
  private static final double SAME_ROW = 0.5;
  private static final double JOINS = 1.1;
  private static final double SPACE = 0.1;

  private final List<Piece> pieces;

  PageLayout(List<Piece> pieces) {
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingDouble(Piece::y).thenComparingDouble(Piece::start));
    this.pieces = sorted;
  }

  List<PdfLine> lines() {
    List<Piece> whole = joined();
    Gutter gutter = Gutter.of(whole);
    List<PdfLine> lines = new ArrayList<>();
    List<Piece> left = new ArrayList<>();
    List<Piece> right = new ArrayList<>();
    for (Piece piece : whole) {
      if (gutter.isCrossedBy(piece)) {
        flush(left, right, lines);
        left.add(piece);
        flush(left, right, lines);
      } else {
        (gutter.isLeft(piece) ? left : right).add(piece);
      }
    }
    flush(left, right, lines);
    return lines;
  }

  private static void flush(List<Piece> left, List<Piece> right, List<PdfLine> lines) {
    rows(left).forEach(row -> lines.add(new PdfLine(row)));
    rows(right).forEach(row -> lines.add(new PdfLine(row)));
    left.clear();
    right.clear();
  }

  /** Pieces that a change of font or an order of drawing tore apart, as one. */
  private List<Piece> joined() {
    List<Piece> joined = new ArrayList<>();
    for (List<Piece> row : rows(pieces)) {
      Piece whole = row.getFirst();
      for (Piece next : row.subList(1, row.size())) {
        if (isNear(whole, next)) {
          whole = join(whole, next);
        } else {
          joined.add(whole);
          whole = next;
        }
      }
      joined.add(whole);
    }
    return joined;
  }

  private static boolean isNear(Piece left, Piece right) {
    double size = Math.max(left.size(), right.size());
    return right.start() - left.end() < JOINS * size && right.start() >= left.start();
  }

  private static Piece join(Piece left, Piece right) {
    boolean longer = left.text().length() >= right.text().length();
    Piece main = longer ? left : right;
    String space = right.start() - left.end() > SPACE * main.size() ? " " : "";
    return new Piece(
        left.text() + space + right.text(),
        left.start(),
        Math.max(left.end(), right.end()),
        main.y(),
        main.size(),
        left.bold() && right.bold());
  }

  /** Pieces of one height, each row from left to right; they are sorted by height. */
  private static List<List<Piece>> rows(List<Piece> pieces) {
    List<List<Piece>> rows = new ArrayList<>();
    for (Piece piece : pieces) {
      boolean same =
          !rows.isEmpty()
              && piece.y() - rows.getLast().getFirst().y() < SAME_ROW * piece.size();
      if (!same) {
        rows.add(new ArrayList<>());
      }
      rows.getLast().add(piece);
    }
    rows.forEach(row -> row.sort(Comparator.comparingDouble(Piece::start)));
    return rows;
  }
}
