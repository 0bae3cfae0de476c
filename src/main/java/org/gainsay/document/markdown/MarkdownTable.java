package org.gainsay.document.markdown;

import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Node;
import org.gainsay.document.Grid;
import org.gainsay.document.Outline;

/** A table of pipes: one row of heads, the others without. */
final class MarkdownTable {
  private MarkdownTable() {}

  static void read(TableBlock table, Inlines inlines, Outline outline) {
    Grid grid = new Grid();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        grid.startRow();
        addCells(row, inlines, grid);
      }
    }
    outline.table(null, 1, grid.rows());
  }

  private static void addCells(Node row, Inlines inlines, Grid grid) {
    for (Node node = row.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof TableCell cell) {
        grid.add(inlines.cell(cell), cell.isHeader(), Grid.Reach.ONE);
      }
    }
  }
}
