package org.gainsay.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.Grid;
import org.gainsay.document.Outline;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.passage.ReadText;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A table of data. A first row that is one head over all columns is taken for a caption. */
final class HtmlTable {
  private static final Set<String> PARTS = Set.of("thead", "tbody", "tfoot");

  private final ReadText text;
  private final Outline outline;
  private final Grid grid = new Grid();
  private @Nullable Passage caption;
  private int heads;

  private HtmlTable(ReadText text, Outline outline) {
    this.text = text;
    this.outline = outline;
  }

  static void read(Element table, ReadText text, Outline outline) {
    new HtmlTable(text, outline).read(table);
  }

  private void read(Element table) {
    for (Element child : table.children()) {
      if (child.nameIs("caption") && caption == null) {
        caption = FlatWords.of(child, text, outline);
      }
    }
    rows(table).stream().filter(row -> !Visibility.isHidden(row)).forEach(this::row);
    List<List<Cell>> rows = grid.rows();
    if (caption == null && heads == 0 && isTitle(rows)) {
      caption = rows.get(0).get(0).passage();
      rows = rows.subList(1, rows.size());
    }
    outline.table(caption, heads > 0 ? heads : Grid.heads(rows), rows);
  }

  /** The rows of a table, without those of tables in it. */
  static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.nameIs("tr")) {
        rows.add(child);
      } else if (PARTS.contains(child.normalName())) {
        child.children().stream().filter(row -> row.nameIs("tr")).forEach(rows::add);
      }
    }
    return rows;
  }

  private static boolean isTitle(List<List<Cell>> rows) {
    List<Cell> first = rows.size() > 1 ? rows.get(0) : List.of();
    return first.size() > 1
        && first.get(0).head()
        && first.stream().skip(1).allMatch(Cell::spread);
  }

  private void row(Element row) {
    @Nullable Element part = row.parent();
    boolean head = part != null && part.nameIs("thead");
    heads += head ? 1 : 0;
    grid.startRow();
    for (Element cell : row.children()) {
      if ((cell.nameIs("td") || cell.nameIs("th")) && !Visibility.isHidden(cell)) {
        Passage words = FlatWords.of(cell, text, outline);
        grid.add(words, head || cell.nameIs("th"), reach(cell));
      }
    }
  }

  private static Grid.Reach reach(Element cell) {
    int rows = number(cell.attr("rowspan"));
    return new Grid.Reach(
        Math.max(1, number(cell.attr("colspan"))), rows == 0 ? Integer.MAX_VALUE : rows);
  }

  /** As HTML reads it: digits at the start; 1 where there are none; 0 rows are all that follow. */
  private static int number(String attribute) {
    String digits = attribute.strip();
    int end = 0;
    while (end < Math.min(digits.length(), 6) && Character.isDigit(digits.charAt(end))) {
      end++;
    }
    return end == 0 ? 1 : Integer.parseInt(digits.substring(0, end));
  }
}
