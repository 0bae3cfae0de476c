package org.gainsay.extract.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.document.Block.Cell;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.table.FirstColumn.Leading;
import org.gainsay.extract.table.head.Head;
import org.gainsay.extract.table.head.HeadReader;
import org.gainsay.extract.table.head.Items;
import org.gainsay.extract.value.Values;

/** The heads of a row, in its first columns. */
record SideHeads(Page page, HeadReader reader, Layout layout) {
  /** Those of a row: the first names no one where values or plain words stand before names. */
  List<Head> of(List<Cell> line) {
    List<Head> side = new ArrayList<>();
    for (int column = 0; column < layout.beside().size(); column++) {
      if (column == 0 && layout.leading() != Leading.NAMES) {
        continue;
      }
      Head head = side(side, column, line.get(column));
      if (!(isGrouping(layout.top().get(column)) && head.subject() == null)) {
        side.add(layout.open().conditions().isOpen(head) ? HeadConditions.in(layout.beside().get(column), head) : head);
      }
    }
    return side;
  }

  /** Whether a column of labels only groups the conditions beside it. */
  private static boolean isGrouping(List<Head> top) {
    return top.stream().anyMatch(Head::isLabel) && top.stream().noneMatch(Head::axis);
  }

  private Head side(List<Head> before, int column, Cell cell) {
    List<Head> top = layout.top().get(column);
    Head read = reader.read(page, cell.passage());
    Head head = Shape.isTotal(read.text()) && (layout.names() || layout.isLabelled()) ? read.unlabelled() : read;
    if (column == 0 && layout.subject() != null && Items.isPart(top, head)) {
      return head.asPart();
    }
    boolean ofVariants = top.stream().anyMatch(over -> reader.members().isVariant(over.noun()));
    Optional<Subject> member = column == 0 ? layout.open().member(head, ofVariants) : Optional.empty();
    if (member.isPresent()) {
      return head.unlabelled().about(member.get());
    }
    Head whole = conditioned(top, before, head);
    return isByPlace(top, head, column) ? whole.about(reader.unknown(page, head.text())) : whole;
  }

  /** Whether words are a name for where they stand: below what such things are called, or where all other heads are labels. */
  private boolean isByPlace(List<Head> top, Head head, int column) {
    boolean named = column == 0 && head.isOpen() && layout.isNamed(head.text());
    return head.subject() == null
        && !head.isLabel()
        && head.text().codePoints().anyMatch(Character::isLetterOrDigit)
        && (named || top.stream().anyMatch(over -> over.axis() && reader.members().isNamed(over.noun(), head.text())));
  }

  /** Under the name of a condition that no head before it has, a cell that names nothing known states it in its own words. */
  private Head conditioned(List<Head> top, List<Head> before, Head head) {
    boolean known = !head.names().isEmpty() || head.isLabel();
    if (known || head.text().isEmpty() || Values.isBlank(head.text())) {
      return head;
    }
    return top.stream()
        .flatMap(over -> reader.scopes().named(over.text()).stream())
        .filter(condition -> before.stream().noneMatch(other -> other.states(condition, reader.scopes())))
        .findFirst()
        .map(condition -> HeadConditions.in(condition, head))
        .orElse(head);
  }
}
