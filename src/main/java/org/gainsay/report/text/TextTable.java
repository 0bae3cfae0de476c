package org.gainsay.report.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gainsay.report.Printable;
import org.gainsay.report.Theme;

/**
 * Rows under heads, as wide as their widest cell and no wider than a terminal can show.
 *
 * <pre>
 * document    value
 * notes/a.md  236B
 * </pre>
 */
public final class TextTable {
  private static final int WIDEST = 60;

  private final Theme theme;

  public TextTable(Theme theme) {
    this.theme = theme;
  }

  public void write(List<String> heads, List<List<String>> rows, Writer out) throws IOException {
    List<List<String>> cells = rows.stream().map(TextTable::shown).toList();
    int[] widths =
        IntStream.range(0, heads.size()).map(column -> width(heads, cells, column)).toArray();
    out.write(theme.accent(line(shown(heads), widths)) + "\n");
    for (List<String> row : cells) {
      out.write(line(row, widths) + "\n");
    }
  }

  private static List<String> shown(List<String> cells) {
    return cells.stream()
        .map(cell -> Columns.fitted(Printable.of(cell.strip().replace('\n', ' ')), WIDEST))
        .toList();
  }

  private static int width(List<String> heads, List<List<String>> rows, int column) {
    int widest = rows.stream().mapToInt(row -> Columns.of(row.get(column))).max().orElse(0);
    return Math.max(widest, Columns.of(heads.get(column)));
  }

  private static String line(List<String> cells, int[] widths) {
    return IntStream.range(0, widths.length)
        .mapToObj(column -> Columns.padded(cells.get(column), widths[column]))
        .collect(Collectors.joining("  "))
        .stripTrailing();
  }
}
