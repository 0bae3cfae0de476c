package org.gainsay.document.pdf;

import java.util.List;

/** A line in reading order: one piece, or the cells of a row of a table. */
record PdfLine(List<Piece> pieces) {
  PdfLine {
    pieces = List.copyOf(pieces);
  }

  Piece first() {
    return pieces.getFirst();
  }

  boolean isRow() {
    return pieces.size() > 1;
  }

  double size() {
    return first().size();
  }

  double y() {
    return first().y();
  }

  int letters() {
    return pieces.stream().mapToInt(piece -> piece.text().length()).sum();
  }

  boolean isBold() {
    return pieces.stream().allMatch(Piece::bold);
  }
}
