package org.gainsay.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** Rows of pieces with the columns that they stand in, left to right. */
record PdfTable(List<PdfLine> lines, List<Column> columns) {
  private static final double FARTHEST = 3.5;

  /** From where to where the cells of a column reach. */
  private record Column(double start, double end) {
    Column with(Piece piece) {
      return new Column(Math.min(start, piece.start()), Math.max(end, piece.end()));
    }

    double distance(Piece piece) {
      return Math.max(0, Math.max(start - piece.end(), piece.start() - end));
    }
  }

  /** How many lines from here on are rows of one table; 0 or 1 where none begins. */
  static int rows(List<PdfLine> lines, int at) {
    int end = at;
    while (end < lines.size() && lines.get(end).isRow() && (end == at || isNext(lines, end))) {
      end++;
    }
    return end - at;
  }

  private static boolean isNext(List<PdfLine> lines, int at) {
    double gap = lines.get(at).y() - lines.get(at - 1).y();
    return gap > 0 && gap < FARTHEST * lines.get(at).size();
  }

  /** The columns are those of the rows with the most cells. */
  static PdfTable of(List<PdfLine> rows) {
    int most = rows.stream().mapToInt(row -> row.pieces().size()).max().orElse(0);
    List<Column> columns = new ArrayList<>();
    for (PdfLine row : rows) {
      if (row.pieces().size() == most) {
        widen(columns, row.pieces());
      }
    }
    return new PdfTable(rows, columns);
  }

  private static void widen(List<Column> columns, List<Piece> pieces) {
    boolean begins = columns.isEmpty();
    for (int at = 0; at < pieces.size(); at++) {
      Piece piece = pieces.get(at);
      if (begins) {
        columns.add(new Column(piece.start(), piece.end()));
      } else {
        columns.set(at, columns.get(at).with(piece));
      }
    }
  }

  /** The first column that a piece stands in or next to. */
  int column(Piece piece) {
    int best = 0;
    for (int at = 1; at < columns.size(); at++) {
      boolean nearer = columns.get(at).distance(piece) < columns.get(best).distance(piece);
      best = nearer ? at : best;
    }
    return best;
  }

  /** The last column that a piece covers. */
  int lastColumn(Piece piece) {
    int last = column(piece);
    while (last + 1 < columns.size() && columns.get(last + 1).distance(piece) == 0) {
      last++;
    }
    return last;
  }
}
