package org.gainsay.extract.table;

import java.util.List;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.Block.Table;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.table.head.Head;
import org.gainsay.extract.table.head.HeadReader;

/** Rows without heads over them that a cell before their labels groups: {@code Body | Weight | 192 g}. */
final class GroupedRows {
  private static final int GROUP_AND_LABEL = 2;
  private static final int SAMPLE = 50;

  private GroupedRows() {}

  /**
   * Whether the first cells reach down over others, or one is the first of three in the only row; over
   * heads without a mark the first cell never does.
   */
  static boolean are(Table table) {
    boolean wide = !table.rows().isEmpty() && table.rows().get(0).size() > GROUP_AND_LABEL;
    long groups = table.rows().stream().limit(SAMPLE).filter(row -> wide && !row.get(0).spread()).count();
    int rows = Math.min(SAMPLE, table.rows().size());
    return wide && (rows == 1 || (table.rows().get(1).get(0).spread() && groups * GROUP_AND_LABEL <= rows));
  }

  /** Whether a label and its value stand where heads do, above others of the kind: {@code | Developed by | X |}. */
  static boolean areFields(Page page, HeadReader reader, Table table) {
    List<Cell> head = table.rows().get(0);
    boolean field =
        head.size() == GROUP_AND_LABEL
            && reader.read(page, head.get(0).passage()).isLabel()
            && !head.get(1).passage().isBlank()
            && !reader.read(page, head.get(1).passage()).isLabel();
    List<Cell> below = field ? Grid.column(table, 0, 1) : List.of();
    long labels = below.stream().filter(cell -> reader.read(page, cell.passage()).isLabel()).count();
    return labels > 1 && labels * 2 >= below.size();
  }

  /** How many columns stand before the values, where a label is among those of the second; else 0. */
  static int side(Page page, HeadReader reader, Table table) {
    List<Cell> labels = are(table) ? Grid.column(table, 1, 0) : List.of();
    return labels.stream().anyMatch(cell -> reader.read(page, cell.passage()).isKnown()) ? GROUP_AND_LABEL : 0;
  }

  /** Of the labels beside a row the last counts, or what it makes together with the one before it. */
  static void label(Page page, HeadReader reader, List<Head> side) {
    Grid.composed(page, reader, side);
    boolean labelled = !side.isEmpty() && side.getLast().isLabel();
    for (int at = 0; labelled && at < side.size() - 1; at++) {
      side.set(at, side.get(at).unlabelled());
    }
  }
}
