package org.gainsay.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.Block.Table;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Scopes;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.page.Values;
import org.gainsay.extract.subject.Shape;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads each cell of a table by the heads over and beside it, in whichever of them subject,
 * property and conditions stand.
 */
public final class TableRecogniser {
  private static final int SAMPLE = 50;

  private final HeadReader heads;
  private final CellReader cells;
  private final Set<String> subjectNouns;
  private final Scopes scopes;

  public TableRecogniser(Vocabulary vocabulary, Scopes scopes) {
    this.heads = new HeadReader(vocabulary, scopes);
    this.cells = new CellReader(vocabulary, scopes);
    this.subjectNouns = vocabulary.subjectNouns();
    this.scopes = scopes;
  }

  public void read(Page page, Table table) {
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
    Head whole = conditioned(top, head);
    return byPlace ? named(page, whole) : whole;
  }

  /** Under the name of a condition, a cell that names nothing known states it in its own words. */
  private Head conditioned(List<Head> top, Head head) {
    boolean known = !head.names().isEmpty() || head.property() != null;
    if (known || head.text().isEmpty() || Values.isBlank(head.text())) {
      return head;
    }
    return top.stream()
        .flatMap(over -> scopes.named(over.text()).stream())
        .findFirst()
        .map(condition -> head.in(condition.by().name()))
        .orElse(head);
  }

  /** Unknown heads beside known subjects are subjects as well. */
  private List<List<Head>> named(Page page, Grid grid) {
    List<List<Head>> top = new ArrayList<>();
    boolean some =
        isAcross(page, grid)
            || grid.top().stream()
                .skip(grid.side())
                .flatMap(List::stream)
                .anyMatch(head -> head.subject() != null);
    for (int column = 0; column < grid.top().size(); column++) {
      boolean candidate = column >= grid.side() && isNumeric(grid.table(), column, grid.first());
      top.add(
          grid.top().get(column).stream()
              .map(head -> candidate && isNameless(head, some) ? named(page, head) : head)
              .toList());
    }
    return top;
  }

  private Head named(Page page, Head head) {
    return head.about(heads.unknown(page, head.text()));
  }

  /** Whether a head is the name of a subject: beside others any words are, else a versioned name. */
  private static boolean isNameless(Head head, boolean besideSubjects) {
    boolean open = head.subject() == null && head.property() == null && !head.text().isEmpty();
    return open && (besideSubjects || (head.names().isEmpty() && Shape.isVersioned(head.text())));
  }

  /** Whether the first head names the subjects that stand beside it: the rows are properties. */
  private boolean isAcross(Page page, Grid grid) {
    boolean axis =
        !grid.top().isEmpty()
            && grid.top().get(0).stream().anyMatch(head -> subjectNouns.contains(head.noun()));
    List<List<Cell>> rows = grid.table().rows();
    return axis
        && rows.stream()
            .skip(grid.first())
            .limit(SAMPLE)
            .map(row -> heads.read(page, row.get(0).passage()))
            .anyMatch(head -> head.property() != null);
  }

  private static boolean isNumeric(Table table, int column, int first) {
    List<String> texts =
        table.rows().stream()
            .skip(first)
            .limit(SAMPLE)
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
