package org.gainsay.extract.table;

import java.util.List;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.Block.Table;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.table.head.Head;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/** What a row stands in: its table, whom that is about, the heads of the group it belongs to. */
record Row(Table table, @Nullable Subject subject, List<Head> group) {
  /** The first cell of the row that stands in it. */
  static int anchor(List<Cell> line) {
    for (int column = 0; column < line.size(); column++) {
      if (!line.get(column).spread() && !line.get(column).passage().isBlank()) {
        return column;
      }
    }
    return 0;
  }

  static Span start(List<Cell> line, int anchor, int column) {
    Cell cell = line.get(Math.min(anchor, column));
    return cell.passage().isBlank() ? line.get(column).passage().found() : cell.passage().found();
  }
}
