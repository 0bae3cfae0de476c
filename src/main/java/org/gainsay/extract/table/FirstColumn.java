package org.gainsay.extract.table;

import java.util.List;
import org.gainsay.document.Block.Cell;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.table.head.Head;
import org.gainsay.extract.table.head.HeadReader;
import org.gainsay.vocabulary.word.Range;

/**
 * What the first column of a table is where no head says that it tells of whom its rows are.
 *
 * @param cells below the heads
 * @param top the heads over each column
 */
record FirstColumn(Page page, HeadReader reader, List<Cell> cells, List<List<Head>> top) {
  /** Of so many words before values one at least is a label that is known. */
  private static final int FEW = 4;

  /** What stands over it as what it is: the name of members, or no label of the labels below it. */
  List<Head> heading() {
    if (isOfVariants()) {
      return top.get(0).stream().map(Head::asAxis).toList();
    }
    return isOfLabels() ? top.get(0).stream().map(Head::unlabelled).toList() : top.get(0);
  }

  boolean isSide() {
    return isOfItems() || isOfMembers() || isOfOthers() || isOfLabels();
  }

  /**
   * Whether labels and their values stand below one head over both: the name of whom the table is about, or of what the
   * labels have in common ({@code | Rotor | |}).
   */
  boolean isOfLabels() {
    boolean alone = top.size() == 2 && top.get(1).stream().allMatch(head -> head.text().isEmpty());
    boolean headed = alone && top.get(0).stream().anyMatch(head -> !head.text().isEmpty());
    long labels = headed ? heads().stream().filter(Head::isLabel).count() : 0;
    return labels > 0 && labels * FEW >= cells.size();
  }

  /** Whether words that nobody knows stand before labelled figures. */
  private boolean isOfItems() {
    boolean labelled = top.stream().skip(1).flatMap(List::stream).anyMatch(Head::isLabel);
    boolean open = !top.isEmpty() && top.get(0).stream().noneMatch(Head::isLabel);
    return labelled && open && heads().stream().allMatch(Head::isOpen);
  }

  /** Whether rows are told apart by words in which names end, and nothing over them says what they are. */
  boolean isOfMembers() {
    boolean blank =
        !top.isEmpty() && top.get(0).stream().allMatch(head -> head.text().isEmpty() || head.axis());
    return blank && reader.members().areEndings(words());
  }

  /** Whether several rows begin with names that nobody knows, over figures of known conditions. */
  boolean isOfOthers() {
    boolean blank = !top.isEmpty() && top.get(0).stream().allMatch(head -> head.text().isEmpty());
    boolean measured =
        top.size() > 2
            && !top.get(1).isEmpty()
            && top.stream()
                .skip(1)
                .flatMap(List::stream)
                .allMatch(head -> !head.isLabel() && !head.names().isEmpty());
    return blank
        && measured
        && cells.size() > 1
        && heads().stream().allMatch(head -> head.isOpen() && Shape.isCapitalised(head.text()));
  }

  /** Whether rows are about things that stand at their beginnings: under what such are called, or by their names. */
  boolean isOfSubjects() {
    long named = heads().stream().filter(head -> head.subject() != null).count();
    return (!top.isEmpty() && top.get(0).stream().anyMatch(head -> reader.members().isKind(head.noun())))
        || isOfVariants()
        || (named > 0 && named * 2 >= cells.size());
  }

  /** {@code Size | Bridge}: whether the next column names those whom the rows are about. */
  boolean isBeforeNames() {
    return (top.size() > 2 || (top.size() == 2 && top.get(0).stream().anyMatch(FirstColumn::isOfDates)))
        && top.get(1).stream().anyMatch(head -> reader.members().isSubject(head.noun()))
        && top.get(0).stream().noneMatch(head -> reader.members().isKind(head.noun()));
  }

  /** Whether one of its cells reaches over several rows. */
  boolean isGrouped() {
    return cells.stream().anyMatch(Cell::spread);
  }

  /** {@code Variant} or {@code Size} over what tells members of a family apart. */
  private boolean isOfVariants() {
    List<Head> over = top.isEmpty() ? List.of() : top.get(0);
    int least = over.stream().anyMatch(FirstColumn::isOfFigures) ? 1 : 0;
    return !isBeforeNames()
        && over.stream().anyMatch(head -> reader.members().isVariant(head.noun()))
        && words().stream().distinct().count() > least
        && words().stream()
            .allMatch(words -> words.isEmpty() || reader.members().isTold(words, page.finder()));
  }

  /** {@code Size}: what tells members apart can be a figure of their own. */
  static boolean isOfFigures(Head head) {
    return head.properties().stream().anyMatch(property -> property.range().isNumeric());
  }

  private static boolean isOfDates(Head head) {
    return head.properties().stream().anyMatch(property -> property.range().kind() == Range.Kind.DATE);
  }

  private List<Head> heads() {
    return cells.stream().map(cell -> reader.read(page, cell.passage())).toList();
  }

  private List<String> words() {
    return cells.stream().map(cell -> cell.passage().text().strip()).toList();
  }

  /** What the first column of a table has, where one of the first says whom the rows are about. */
  enum Leading {
    /** Names, of whatever is told apart. */
    NAMES,
    /** What is said of those whom the next column names. */
    VALUES,
    /** What several rows have in common that name others each. */
    GROUPS;

    static Leading of(Grid grid, FirstColumn column) {
      if (grid.side() < 2 || !column.isBeforeNames()) {
        return NAMES;
      }
      return column.isGrouped() ? GROUPS : VALUES;
    }
  }
}
