package org.gainsay.document.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Rows of cells between blanks, under heads that a rule of dashes sets off. Heads may go on in the
 * next lines and reach over several columns, and cells may be empty: what stands above one another
 * is one column.
 */
final class RuledRows {
  private static final int MOST_HEADS = 4;

  private final List<Span> columns;
  private final List<List<List<Span>>> rows = new ArrayList<>();

  private RuledRows(List<Span> columns) {
    this.columns = new ArrayList<>(columns);
  }

  /** The table that starts at a line, or null. Linear in its length. */
  static @Nullable TextTable at(List<Line> lines, int at) {
    int first = lines.get(at).isRule() ? at + 1 : at;
    int rule = rule(lines, first);
    int end = end(lines, rule + 1);
    List<Line> heads = lines.subList(first, Math.max(first, rule));
    List<Line> body = lines.subList(rule + 1, end).stream().filter(line -> !line.isRule()).toList();
    if (heads.isEmpty() || body.isEmpty()) {
      return null;
    }
    RuledRows table = new RuledRows(widest(heads, body));
    boolean isTable = table.columns.size() > 1 && table.heads(heads) && body.stream().allMatch(table::row);
    return isTable ? new TextTable(end - at, 1, table.rows) : null;
  }

  /** The rule below some lines of heads, or -1. */
  private static int rule(List<Line> lines, int first) {
    for (int at = first; at < Math.min(lines.size(), first + MOST_HEADS + 1); at++) {
      if (at > first && lines.get(at).afterBlank()) {
        return -1;
      }
      if (lines.get(at).isRule()) {
        return at;
      }
    }
    return -1;
  }

  private static int end(List<Line> lines, int start) {
    int end = start;
    while (end < lines.size() && !lines.get(end).afterBlank()) {
      end++;
    }
    return end;
  }

  /** The places of the cells of the line that has most. */
  private static List<Span> widest(List<Line> heads, List<Line> body) {
    List<Line> all = new ArrayList<>(heads);
    all.addAll(body);
    return all.stream().map(Separator.BLANKS::places).max(Comparator.comparingInt(List::size)).orElseThrow();
  }

  /** One row of all heads; false where one stands over no column. */
  private boolean heads(List<Line> lines) {
    List<List<Span>> row = emptyRow();
    for (Line line : lines) {
      List<Span> places = Separator.BLANKS.places(line);
      List<Span> cells = Separator.BLANKS.cells(line);
      for (int cell = 0; cell < cells.size(); cell++) {
        if (!head(row, places.get(cell), cells.get(cell))) {
          return false;
        }
      }
    }
    return rows.add(row);
  }

  private boolean head(List<List<Span>> row, Span place, Span words) {
    boolean stands = false;
    for (int column = 0; column < columns.size(); column++) {
      if (columns.get(column).overlaps(place)) {
        row.get(column).add(words);
        stands = true;
      }
    }
    return stands;
  }

  /** False where a cell stands below no head, or in the same column as the one before. */
  private boolean row(Line line) {
    List<Span> places = Separator.BLANKS.places(line);
    List<Span> cells = Separator.BLANKS.cells(line);
    List<List<Span>> row = emptyRow();
    int from = 0;
    for (int cell = 0; cell < cells.size(); cell++) {
      int column = below(places.get(cell), from);
      if (column < 0) {
        return false;
      }
      row.get(column).add(cells.get(cell));
      columns.set(column, columns.get(column).cover(places.get(cell)));
      from = column + 1;
    }
    return rows.add(row);
  }

  /** The column from one on with which a place has most in common, or -1. */
  private int below(Span place, int from) {
    int best = -1;
    int most = 0;
    for (int column = from; column < columns.size(); column++) {
      Span known = columns.get(column);
      int common = Math.min(known.end(), place.end()) - Math.max(known.start(), place.start());
      if (common > most) {
        best = column;
        most = common;
      }
    }
    return best;
  }

  private List<List<Span>> emptyRow() {
    List<List<Span>> row = new ArrayList<>();
    columns.forEach(column -> row.add(new ArrayList<>()));
    return row;
  }
}
