package org.gainsay.document.text;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.document.Grid;
import org.gainsay.document.Outline;
import org.gainsay.document.passage.Passage;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A table drawn with tabs, pipes or blanks. A rule of dashes below the first row makes it a head.
 *
 * @param length in lines, rules included
 * @param rows the stretches of each cell
 */
record TextTable(int length, int heads, List<List<List<Span>>> rows) {
  private static final int LEAST_ALIGNED = 3;

  /** The table that starts at a line, or null. */
  static @Nullable TextTable at(List<Line> lines, int at) {
    for (Separator separator : Separator.values()) {
      if (separator.mayPart(lines.get(at).words())) {
        @Nullable TextTable ruled = separator == Separator.BLANKS ? RuledRows.at(lines, at) : null;
        int length = ruled == null ? length(lines, at, separator) : 0;
        if (ruled != null || length > 0) {
          return ruled == null ? even(lines.subList(at, at + length), separator) : ruled;
        }
      }
    }
    return null;
  }

  /** A table whose rows have as many cells as the first. */
  private static TextTable even(List<Line> lines, Separator separator) {
    List<List<List<Span>>> rows = new ArrayList<>();
    for (Line line : lines) {
      if (!line.isRule()) {
        rows.add(separator.cells(line).stream().map(List::of).toList());
      }
    }
    return new TextTable(lines.size(), lines.get(1).isRule() ? 1 : 0, rows);
  }

  private static int length(List<Line> lines, int at, Separator separator) {
    Columns columns = new Columns(separator, lines.get(at));
    if (columns.count() < 2 || lines.get(at).isRule() || (separator == Separator.BLANKS && isItem(lines.get(at)))) {
      return 0;
    }
    int end = at + 1;
    int rows = 1;
    boolean ruled = false;
    while (end < lines.size() && !lines.get(end).afterBlank()) {
      boolean rule = lines.get(end).isRule();
      if (!rule && !columns.hold(lines.get(end))) {
        break;
      }
      ruled |= rule;
      rows += rule ? 0 : 1;
      end++;
    }
    return rows >= (separator == Separator.BLANKS && !ruled ? LEAST_ALIGNED : 2) ? end - at : 0;
  }

  /** {@code -   Height:   12 m}: an item whose sign stands apart. */
  private static boolean isItem(Line line) {
    @Nullable Bullet bullet = Bullet.of(line);
    return bullet != null && !bullet.isOrdered();
  }

  void read(LineWords words, Outline outline) {
    Grid grid = new Grid();
    for (int row = 0; row < rows.size(); row++) {
      grid.startRow();
      for (List<Span> cell : rows.get(row)) {
        grid.add(cell.isEmpty() ? Passage.EMPTY : words.of(cell, false), row < heads, Grid.Reach.ONE);
      }
    }
    outline.table(null, heads, grid.rows());
  }
}
