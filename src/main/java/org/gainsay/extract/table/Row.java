package org.gainsay.extract.table;

import java.util.List;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.Block.Table;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.table.head.Head;
import org.gainsay.extract.table.head.HeadReader;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/** What a row stands in: its table, whom that is about, the heads of the group it belongs to. */
record Row(Table table, @Nullable Subject subject, List<Head> group) {
  /** {@code When | What} over a day and a name: a row without heads is about whom one of its cells names. */
  Row of(Page page, HeadReader heads, List<List<Head>> top, List<Cell> line) {
    for (int column = 1; column < line.size(); column++) {
      boolean labelled = top.get(column).stream().anyMatch(Head::isLabel);
      @Nullable Subject named = labelled ? null : heads.read(page, line.get(column).passage()).subject();
      if (named != null && page.finder().isDate(line.get(0).passage().text().strip())) {
        return new Row(table, named, group);
      }
    }
    return this;
  }

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
