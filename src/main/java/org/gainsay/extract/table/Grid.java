package org.gainsay.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.Block.Table;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.table.head.Head;
import org.gainsay.extract.table.head.HeadReader;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/**
 * A table with its heads read: which rows and columns say what the others are about.
 *
 * @param top heads of each column, from the uppermost row down; empty where there is no head row
 * @param first the first row that is no head
 * @param side how many of the first columns are heads of their rows
 */
record Grid(Table table, List<List<Head>> top, int first, int side) {

  private static final int MOST_HEADS = 4;
  private static final int SAMPLE = 50;

  static Grid of(Page page, HeadReader reader, Table table) {
    int columns = table.rows().isEmpty() ? 0 : table.rows().get(0).size();
    int first = Math.min(MOST_HEADS, Math.min(table.rows().size(), table.heads()));
    if (first == 0 && columns > 0 && !GroupedRows.are(table) && looksLikeHead(page, reader, table.rows().get(0))) {
      first = 1;
    }
    first = first == 1 && GroupedRows.areFields(page, reader, table) ? 0 : first;
    first = ungrouped(table, spanned(table, first));
    List<List<Head>> top = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      top.add(heads(page, reader, table, column, first));
    }
    if (!top.isEmpty()) {
      FirstColumn beside = new FirstColumn(page, reader, column(table, 0, first), top);
      top.set(0, beside.heading());
      if (!beside.isOfSubjects() && !isOfDays(table, first, beside)) {
        top.replaceAll(over -> over.stream().map(head -> reader.undated(page, head)).toList());
      }
    }
    return new Grid(table, top, first, new SideColumns(page, reader, table, top, first).count());
  }

  /** {@code Date | Bridge}: whether days stand before names that come once each. */
  private static boolean isOfDays(Table table, int first, FirstColumn beside) {
    List<String> names = beside.isBeforeNames() ? column(table, 1, first).stream().map(cell -> cell.passage().text().strip()).toList() : List.of();
    return !names.isEmpty() && names.stream().distinct().count() == names.size();
  }

  /** The head rows with those into which the first head reaches down. */
  private static int spanned(Table table, int first) {
    int last = first;
    while (last > 0 && last < Math.min(MOST_HEADS, table.rows().size()) && goesOn(table, last)) {
      last++;
    }
    return last;
  }

  /** Without rows below the heads that are marked as heads and name but the group of those below them. */
  private static int ungrouped(Table table, int first) {
    int last = first;
    while (last > 1 && isGroup(table.rows().get(last - 1)) && !goesOn(table, last - 1)) {
      last--;
    }
    return last;
  }

  private static boolean goesOn(Table table, int row) {
    Cell corner = table.rows().get(0).get(0);
    Cell below = table.rows().get(row).get(0);
    return below.spread()
        && !corner.passage().isBlank()
        && below.passage().text().equals(corner.passage().text());
  }

  /** A row that only names what the rows below it have in common. */
  static boolean isGroup(List<Cell> line) {
    boolean alone =
        line.stream().skip(1).allMatch(cell -> cell.spread() || cell.passage().isBlank());
    boolean spans = line.size() == 2 && line.get(1).spread();
    return (line.size() > 2 || spans) && alone && !line.get(0).passage().isBlank();
  }

  private static boolean looksLikeHead(Page page, HeadReader reader, List<Cell> row) {
    if (row.get(0).head() && row.stream().skip(1).anyMatch(cell -> !cell.head() && !cell.passage().isBlank())) {
      return false; // a label that is marked as such, before its value
    }
    long known =
        row.stream()
            .map(cell -> reader.read(page, cell.passage()))
            .filter(head -> head.isKnown() || head.axis())
            .count();
    return known >= 2 && known * 2 >= row.size();
  }

  private static List<Head> heads(
      Page page, HeadReader reader, Table table, int column, int first) {
    List<Head> heads = new ArrayList<>();
    for (int row = 0; row < first; row++) {
      Head head = reader.read(page, table.rows().get(row).get(column).passage());
      if (!heads.contains(head)) {
        heads.add(head);
      }
    }
    return composed(page, reader, heads);
  }

  /** {@code Load} over {@code dead}: a column of the dead load, where both together are a label. */
  static List<Head> composed(Page page, HeadReader reader, List<Head> heads) {
    for (int at = 1; at < heads.size(); at++) {
      Head over = heads.get(at - 1);
      Head head = heads.get(at);
      List<Property> both = reader.columns(page).both(head.text(), over.text());
      if (!both.isEmpty() && !head.isLabel() && head.subject() == null) {
        heads.set(at - 1, over.unlabelled());
        heads.set(at, head.labelled(both));
      }
    }
    return heads;
  }

  /** Whether heads of properties stand over all but the first column, and nothing known over that. */
  static boolean isOfNames(List<List<Head>> top) {
    long labels = top.stream().skip(1).filter(over -> over.stream().anyMatch(Head::isLabel)).count();
    boolean open = !top.isEmpty() && top.get(0).stream().noneMatch(head -> head.isKnown() || head.axis());
    return open && labels > 1 && labels * 2 >= top.size() - 1;
  }

  /** {@code Size}: the first head, where it tells members apart and is a figure of theirs; else null. */
  @Nullable Head size(Page page, HeadReader reader) {
    boolean told = first == 1 && side == 1 && top.get(0).stream().allMatch(Head::axis);
    Head corner = told ? reader.read(page, table.rows().get(0).get(0).passage()) : Head.NONE;
    return reader.members().isVariant(corner.noun()) && FirstColumn.isOfFigures(corner) ? corner : null;
  }

  /** Its first column, below the heads. */
  FirstColumn beside(Page page, HeadReader reader) {
    return new FirstColumn(page, reader, column(table, 0, first), top);
  }

  static List<Cell> column(Table table, int column, int first) {
    return table.rows().stream().skip(first).limit(SAMPLE).map(row -> row.get(column)).toList();
  }
}
