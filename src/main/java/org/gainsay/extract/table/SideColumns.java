package org.gainsay.extract.table;

import java.util.List;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.Block.Table;
import org.gainsay.extract.govern.OfKind;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.table.head.Head;
import org.gainsay.extract.table.head.HeadReader;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/**
 * Which of the first columns of a table are heads of their rows.
 *
 * @param top the heads over each column
 * @param first the first row that is no head
 */
record SideColumns(Page page, HeadReader reader, Table table, List<List<Head>> top, int first) {
  private static final int BESIDE = 2;

  /** The first columns up to the last whose head names a kind of thing; else the first alone. */
  int count() {
    int side = top.stream().allMatch(List::isEmpty) ? GroupedRows.side(page, reader, table) : 0;
    FirstColumn beside = new FirstColumn(page, reader, top.isEmpty() ? List.of() : cells(0), top);
    for (int column = 0; column < top.size() - 1; column++) {
      boolean grouped = isOfConditions(column) || (column == 0 && beside.isBeforeNames());
      if ((!grouped && isSaid(column)) || (column > 0 && isOfOthers(column))) {
        break;
      }
      boolean axis = top.get(column).stream().anyMatch(Head::axis);
      boolean open = column == 0 && Grid.isOfNames(top);
      side = axis || (column == side && (open || isSide(column))) ? column + 1 : side;
    }
    return side == 0 && beside.isSide() ? 1 : side;
  }

  /** {@code Bridge | Sister bridge}: names beside those that already tell each row from the others. */
  private boolean isOfOthers(int column) {
    return isOfKind(column)
        && isOfKind(0)
        && cells(0).stream().map(cell -> cell.passage().text()).distinct().count() == cells(0).size();
  }

  private boolean isOfKind(int column) {
    return top.get(column).stream().anyMatch(head -> reader.members().isKind(head.noun()));
  }

  /** Whether one of the next columns names conditions: what stands before it only groups them. */
  private boolean isOfConditions(int column) {
    return top.stream()
        .skip(column + 1L)
        .limit(BESIDE)
        .flatMap(List::stream)
        .anyMatch(head -> reader.scopes().named(head.text()).isPresent());
  }

  /** Whether heads say what the cells under them are: a kind of which they name none is not it. */
  private boolean isSaid(int column) {
    return top.get(column).stream()
        .anyMatch(
            head ->
                head.subject() != null
                    || head.properties().stream()
                        .anyMatch(property -> reader.columns(page).admits(property, cells(column)) && isOfPage(property)));
  }

  /** {@code Model | Load} on the page of a model: what has models is of another kind, and each row is about one. */
  private boolean isOfPage(Property property) {
    @Nullable Subject about = page.subjectOf(table.context());
    return about == null || property.domains().isEmpty() || new OfKind(property.domains(), page.finder()).are(List.of(about));
  }

  private boolean isSide(int column) {
    List<Head> heads = top.get(column);
    if (heads.stream().anyMatch(Head::axis)) {
      return true;
    }
    boolean label = heads.stream().anyMatch(Head::isLabel);
    if (column > 0 || (label && isSaid(column))) {
      return false;
    }
    return cells(column).stream().map(cell -> reader.read(page, cell.passage())).anyMatch(Head::isKnown);
  }

  private List<Cell> cells(int column) {
    return Grid.column(table, column, first);
  }
}
