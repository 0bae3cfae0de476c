package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.Block.Table;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads each cell of a table by the heads over and beside it, in whichever of them subject,
 * property and conditions stand.
 */
final class TableRecogniser {
  private final HeadReader heads;
  private final CellReader cells;
  private final Set<String> subjectNouns;

  TableRecogniser(Vocabulary vocabulary, Scopes scopes) {
    this.heads = new HeadReader(vocabulary, scopes);
    this.cells = new CellReader(vocabulary, scopes);
    this.subjectNouns = vocabulary.subjectNouns();
  }

  void read(Page page, Table table) {
    Grid grid = Grid.of(page, heads, table);
    @Nullable Subject over = over(page, table);
    List<List<Head>> top = named(page, grid);
    List<Head> group = List.of();
    for (int row = grid.first(); row < table.rows().size(); row++) {
      List<Cell> line = table.rows().get(row);
      if (isGroup(line)) {
        group = List.of(heads.read(page, line.get(0).passage()));
      } else {
        row(page, grid, top, line, new Row(table, over, group));
      }
    }
  }

  /** What a row stands in: its table, whom that is about, the group that it belongs to. */
  record Row(Table table, @Nullable Subject subject, List<Head> group) {}

  private @Nullable Subject over(Page page, Table table) {
    @Nullable Head caption = table.caption() == null ? null : heads.read(page, table.caption());
    return caption != null && caption.subject() != null
        ? caption.subject()
        : page.subjectOf(table.context());
  }

  /** A row that only names what the rows below it have in common. */
  private static boolean isGroup(List<Cell> line) {
    boolean alone =
        line.stream().skip(1).allMatch(cell -> cell.spread() || cell.passage().isBlank());
    return line.size() > 2 && alone && !line.get(0).passage().isBlank();
  }

  private void row(Page page, Grid grid, List<List<Head>> top, List<Cell> line, Row row) {
    List<Head> side = new ArrayList<>(row.group());
    for (int column = 0; column < grid.side(); column++) {
      side.add(side(page, top.get(column), line.get(column)));
    }
    int anchor = anchor(line);
    for (int column = grid.side(); column < line.size(); column++) {
      Cell cell = line.get(column);
      if (!cell.passage().isBlank()) {
        List<Head> over = new ArrayList<>(side);
        over.addAll(top.get(column));
        cells.read(page, cell, over, row, start(line, anchor, column));
      }
    }
  }

  private Head side(Page page, List<Head> top, Cell cell) {
    Head head = heads.read(page, cell.passage());
    boolean byPlace =
        head.subject() == null
            && head.property() == null
            && !cell.passage().isBlank()
            && top.stream().anyMatch(over -> over.axis() && subjectNouns.contains(over.noun()));
    return byPlace ? head.about(heads.unknown(page, head.text())) : head;
  }

  /** Unknown heads beside known subjects are subjects as well. */
  private List<List<Head>> named(Page page, Grid grid) {
    List<List<Head>> top = new ArrayList<>();
    boolean some =
        grid.top().stream().skip(grid.side()).flatMap(List::stream).anyMatch(h -> h.subject() != null);
    for (int column = 0; column < grid.top().size(); column++) {
      boolean candidate = some && column >= grid.side() && isNumeric(grid.table(), column, grid.first());
      top.add(
          grid.top().get(column).stream()
              .map(head -> candidate && !head.isKnown() && !head.text().isEmpty()
                  ? head.about(heads.unknown(page, head.text()))
                  : head)
              .toList());
    }
    return top;
  }

  private static boolean isNumeric(Table table, int column, int first) {
    List<String> texts =
        table.rows().stream()
            .skip(first)
            .limit(50)
            .map(row -> row.get(column).passage().text().strip())
            .filter(text -> !Values.isBlank(text))
            .toList();
    long numeric = texts.stream().filter(text -> text.chars().anyMatch(Character::isDigit)).count();
    return numeric > 0 && numeric * 2 >= texts.size();
  }

  /** The first cell of the row that stands in it. */
  private static int anchor(List<Cell> line) {
    for (int column = 0; column < line.size(); column++) {
      if (!line.get(column).spread() && !line.get(column).passage().isBlank()) {
        return column;
      }
    }
    return 0;
  }

  private static Span start(List<Cell> line, int anchor, int column) {
    Cell cell = line.get(Math.min(anchor, column));
    return cell.passage().isBlank() ? line.get(column).passage().found() : cell.passage().found();
  }
}
