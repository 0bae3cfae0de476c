package org.gainsay.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.Block.Table;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.table.FirstColumn.Leading;
import org.gainsay.extract.table.head.Head;
import org.gainsay.extract.table.head.HeadReader;
import org.gainsay.extract.table.head.Items;
import org.gainsay.extract.value.Scopes;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Reads each cell of a table by the heads over and beside it, in whichever of them subject,
 * property and conditions stand.
 */
public final class TableRecogniser {
  private final HeadReader heads;
  private final CellReader cells;

  public TableRecogniser(Vocabulary vocabulary, Scopes scopes) {
    this.heads = new HeadReader(vocabulary, scopes);
    this.cells = new CellReader(vocabulary, scopes);
  }

  private TableRecogniser(HeadReader heads, CellReader cells) {
    this.heads = heads;
    this.cells = cells;
  }

  public void read(Page page, Table table) {
    new TableRecogniser(heads.ofTable(), cells).rows(page, table);
  }

  private void rows(Page page, Table table) {
    Grid grid = Grid.of(page, heads, table);
    @Nullable Subject about = Captions.subject(page, heads, table);
    Layout layout = Layout.of(page, heads, grid, about);
    List<Head> group = List.of();
    for (int row = grid.first(); row < table.rows().size(); row++) {
      List<Cell> line = table.rows().get(row);
      if (Grid.isGroup(line)) {
        group = List.of(heads.read(page, line.get(0).passage()));
      } else {
        row(page, layout, line, new Row(table, layout.subject(), group));
      }
    }
  }

  private void row(Page page, Layout layout, List<Cell> line, Row row) {
    if (isTotal(layout, line)) {
      return;
    }
    int first = layout.beside().size();
    List<Head> side = new SideHeads(page, heads, layout).of(line);
    GroupedRows.label(page, heads, side);
    Row about = isOfNobody(layout, side) ? new Row(row.table(), null, row.group()) : first > 0 ? row : row.of(page, heads, layout.top(), line);
    Items.mark(side, layout.top().subList(first, layout.top().size()));
    boolean labelled =
        Stream.concat(side.stream(), layout.top().stream().skip(first).flatMap(List::stream))
            .anyMatch(Head::isLabel);
    row.group().forEach(head -> side.add(0, labelled ? head.unlabelled() : head));
    sized(page, layout, line, side, about);
    cells(page, layout, line, side, about);
  }

  private void cells(Page page, Layout layout, List<Cell> line, List<Head> side, Row about) {
    int first = layout.beside().size();
    int anchor = Row.anchor(line);
    for (int column = layout.leading() == Leading.VALUES ? 0 : first; column < line.size(); column++) {
      Cell cell = line.get(column);
      if ((column == 0 || column >= first) && !cell.passage().isBlank()) {
        List<Head> over = new ArrayList<>(side);
        over.addAll(layout.top().get(column));
        cells.read(page, cell, over, about, Row.start(line, anchor, column));
      }
    }
  }

  /** The first cell, where it tells members apart by a figure of theirs. */
  private void sized(Page page, Layout layout, List<Cell> line, List<Head> side, Row about) {
    @Nullable Head size = layout.size();
    @Nullable Subject member = side.isEmpty() ? null : side.getLast().subject();
    if (size != null && member != null) {
      cells.read(page, line.get(0), List.of(size.about(member)), about, Row.start(line, Row.anchor(line), 0));
    }
  }

  /** Whether words that are no name stand where names do: they are not about whom the table is. */
  private boolean isOfNobody(Layout layout, List<Head> side) {
    boolean open = side.stream().anyMatch(Head::isOpen);
    boolean blank = !side.isEmpty() && side.stream().allMatch(head -> head.text().isEmpty());
    return (open || blank)
        && side.stream().noneMatch(head -> head.subject() != null)
        && (layout.others()
            || layout.top().get(0).stream().anyMatch(over -> heads.members().isSubject(over.noun())));
  }

  /** Whether a row sums up those of several subjects: it is about none of them. */
  private boolean isTotal(Layout layout, List<Cell> line) {
    return !layout.beside().isEmpty()
        && Shape.isTotal(line.get(0).passage().text())
        && layout.top().get(0).stream().anyMatch(over -> heads.members().isSubject(over.noun()));
  }
}
