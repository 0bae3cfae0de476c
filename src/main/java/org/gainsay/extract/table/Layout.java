package org.gainsay.extract.table;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.extract.naming.told.Shape;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.table.FirstColumn.Leading;
import org.gainsay.extract.table.head.Head;
import org.gainsay.extract.table.head.HeadReader;
import org.gainsay.extract.value.Scopes.Condition;
import org.jspecify.annotations.Nullable;

/**
 * What holds for every row of a table.
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
record Layout(
    OpenHeads open,
    List<List<Head>> top,
    List<@Nullable Condition> beside,
    @Nullable Subject subject,
    @Nullable Head size,
    boolean others,
    boolean names,
    Leading leading) {
  static Layout of(Page page, HeadReader heads, Grid grid, @Nullable Subject about) {
    OpenHeads open = new OpenHeads(page, heads, grid, about);
    List<@Nullable Condition> beside = new ArrayList<>();
    for (int column = 0; column < grid.side(); column++) {
      beside.add(open.conditions().beside(column));
    }
    FirstColumn column = grid.beside(page, heads);
    return new Layout(
        open, open.top(), beside, about, grid.size(page, heads), column.isOfOthers(), column.isOfSubjects(), Leading.of(grid, column));
  }

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
