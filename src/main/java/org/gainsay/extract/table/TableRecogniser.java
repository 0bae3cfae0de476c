package org.gainsay.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.gainsay.extract.value.Scopes.Condition;
import org.gainsay.extract.value.Values;
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
    OpenHeads open = new OpenHeads(page, heads, grid, about);
    List<@Nullable Condition> beside = new ArrayList<>();
    for (int column = 0; column < grid.side(); column++) {
      beside.add(open.conditions().beside(column));
    }
    FirstColumn column = grid.beside(page, heads);
    boolean others = column.isOfOthers();
    Leading leading = Leading.of(grid, column);
    boolean names = column.isOfSubjects();
    Layout layout = new Layout(open, open.top(), beside, about, grid.size(page, heads), others, names, leading);
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

  /**
   * What holds for every row.
   *
   * @param open what heads are that nobody knows
   * @param top the heads over each column
   * @param beside the condition that each column of heads names, if it does
   * @param subject whom the table is about, or null where it does not tell
   * @param size the first head where it tells members apart by a figure of theirs
   * @param others whether its rows are about things that nobody knows
   * @param names whether its rows begin with names of subjects, so that what is shaped like one there is one
   * @param leading what the first column is before one of names
   */
  private record Layout(
      OpenHeads open,
      List<List<Head>> top,
      List<@Nullable Condition> beside,
      @Nullable Subject subject,
      @Nullable Head size,
      boolean others,
      boolean names,
      Leading leading) {
    /** Whether the heads over its columns are labels. */
    boolean isLabelled() {
      return top.stream().skip(1).flatMap(List::stream).anyMatch(Head::isLabel);
    }

    /** Whether such words name whom a row is about: those of others do, or all heads but the first are of properties. */
    boolean isNamed(String words) {
      return (names && Shape.isVersioned(words))
          || (subject == null && Grid.isOfNames(top) && Shape.isCapitalised(words));
    }
  }

  private void row(Page page, Layout layout, List<Cell> line, Row row) {
    if (isTotal(layout, line)) {
      return;
    }
    List<Head> side = new ArrayList<>();
    int first = layout.beside().size();
    for (int column = 0; column < first; column++) {
      if (column == 0 && layout.leading() != Leading.NAMES) {
        continue;
      }
      Head head = side(page, layout, side, column, line.get(column));
      if (isGrouping(layout.top().get(column)) && head.subject() == null) {
        continue;
      }
      side.add(layout.open().conditions().isOpen(head) ? HeadConditions.in(layout.beside().get(column), head) : head);
    }
    GroupedRows.label(page, heads, side);
    Row about = isOfNobody(layout, side) ? new Row(row.table(), null, row.group()) : first > 0 ? row : row.of(page, heads, layout.top(), line);
    Items.mark(side, layout.top().subList(first, layout.top().size()));
    boolean labelled =
        Stream.concat(side.stream(), layout.top().stream().skip(first).flatMap(List::stream))
            .anyMatch(Head::isLabel);
    row.group().forEach(head -> side.add(0, labelled ? head.unlabelled() : head));
    int anchor = Row.anchor(line);
    @Nullable Head size = layout.size();
    @Nullable Subject member = side.isEmpty() ? null : side.getLast().subject();
    if (size != null && member != null) {
      cells.read(page, line.get(0), List.of(size.about(member)), about, Row.start(line, anchor, 0));
    }
    for (int column = layout.leading() == Leading.VALUES ? 0 : first; column < line.size(); column++) {
      Cell cell = line.get(column);
      if ((column == 0 || column >= first) && !cell.passage().isBlank()) {
        List<Head> over = new ArrayList<>(side);
        over.addAll(layout.top().get(column));
        cells.read(page, cell, over, about, Row.start(line, anchor, column));
      }
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

  /** Whether a column of labels only groups the conditions beside it. */
  private static boolean isGrouping(List<Head> top) {
    return top.stream().anyMatch(Head::isLabel) && top.stream().noneMatch(Head::axis);
  }

  private Head side(Page page, Layout layout, List<Head> before, int column, Cell cell) {
    List<Head> top = layout.top().get(column);
    Head read = heads.read(page, cell.passage());
    Head head = Shape.isTotal(read.text()) && (layout.names() || layout.isLabelled()) ? read.unlabelled() : read;
    if (column == 0 && layout.subject() != null && Items.isPart(top, head)) {
      return head.asPart();
    }
    boolean named = column == 0 && head.isOpen() && layout.isNamed(head.text());
    boolean byPlace =
        head.subject() == null
            && !head.isLabel()
            && head.text().codePoints().anyMatch(Character::isLetterOrDigit)
            && (named
                || top.stream()
                    .anyMatch(over -> over.axis() && heads.members().isNamed(over.noun(), head.text())));
    boolean ofVariants = top.stream().anyMatch(over -> heads.members().isVariant(over.noun()));
    Optional<Subject> member = column == 0 ? layout.open().member(head, ofVariants) : Optional.empty();
    if (member.isPresent()) {
      return head.unlabelled().about(member.get());
    }
    Head whole = conditioned(top, before, head);
    return byPlace ? whole.about(heads.unknown(page, head.text())) : whole;
  }

  /** Under the name of a condition that no head before it has, a cell that names nothing known states it in its own words. */
  private Head conditioned(List<Head> top, List<Head> before, Head head) {
    boolean known = !head.names().isEmpty() || head.isLabel();
    if (known || head.text().isEmpty() || Values.isBlank(head.text())) {
      return head;
    }
    return top.stream()
        .flatMap(over -> heads.scopes().named(over.text()).stream())
        .filter(condition -> before.stream().noneMatch(other -> other.states(condition, heads.scopes())))
        .findFirst()
        .map(condition -> HeadConditions.in(condition, head))
        .orElse(head);
  }
}
