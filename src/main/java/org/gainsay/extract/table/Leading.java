package org.gainsay.extract.table;

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
