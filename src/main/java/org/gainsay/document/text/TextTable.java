package org.gainsay.document.text;

import java.util.List;
import org.gainsay.document.Grid;
import org.gainsay.document.Outline;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * A table drawn with tabs, pipes or blanks. A rule of dashes below the first row makes it a head.
 *
 * @param lines of the table, rules included
 */
record TextTable(List<Line> lines, Separator separator) {
  private static final int LEAST_ALIGNED = 3;

  /** The table that starts at a line, or null. */
  static @Nullable TextTable at(List<Line> lines, int at) {
    for (Separator separator : Separator.values()) {
      if (separator.mayPart(lines.get(at).words())) {
        int length = length(lines, at, separator);
        if (length > 0) {
          return new TextTable(lines.subList(at, at + length), separator);
        }
      }
    }
    return null;
  }

  private static int length(List<Line> lines, int at, Separator separator) {
    Columns columns = new Columns(separator, lines.get(at));
    if (columns.count() < 2 || lines.get(at).isRule()) {
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

  void read(LineWords words, Outline outline) {
    int heads = lines.get(1).isRule() ? 1 : 0;
    List<Line> rows = lines.stream().filter(line -> !line.isRule()).toList();
    Grid grid = new Grid();
    for (int row = 0; row < rows.size(); row++) {
      grid.startRow();
      for (Span cell : separator.cells(rows.get(row))) {
        grid.add(words.of(cell), row < heads, Grid.Reach.ONE);
      }
    }
    outline.table(null, heads, grid.rows());
  }
}
