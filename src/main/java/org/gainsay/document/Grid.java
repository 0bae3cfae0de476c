package org.gainsay.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.passage.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Lays cells that span rows and columns out on a grid with rows of one length.
 *
 * <p>The grid takes at most {@value #FREE} places more than {@value #SHARE} times its cells; what
 * would spread further does not, and columns that only few rows have are cut.
 */
public final class Grid {
  private static final int FREE = 100_000;
  private static final int SHARE = 8;
  private static final int WIDEST_SPAN = 1_000;
  private static final Cell NOTHING = new Cell(Passage.EMPTY, false, false);

  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<@Nullable Hanging> hanging = new ArrayList<>();
  private int hangings;
  private List<Cell> row = List.of();
  private long budget = FREE;
  private int width;

  /** A cell that reaches down over the next {@code rows} rows. */
  private record Hanging(Cell cell, int rows) {}

  /** How far a cell reaches; both at least 1. */
  public record Reach(int columns, int rows) {
    public static final Reach ONE = new Reach(1, 1);

    public Reach {
      columns = Math.clamp(columns, 1, WIDEST_SPAN);
      rows = Math.max(rows, 1);
    }
  }

  public void startRow() {
    endRow();
    row = new ArrayList<>();
    rows.add(row);
  }

  /** Puts a cell at the first free place of the row. */
  public void add(Passage words, boolean head, Reach reach) {
    fromAbove();
    budget += SHARE;
    for (int i = 0; i < reach.columns() && (i == 0 || budget > 0); i++) {
      put(new Cell(words, head, i > 0));
      if (reach.rows() > 1) {
        hang(new Hanging(new Cell(words, head, true), reach.rows() - 1));
      }
    }
  }

  private void put(Cell cell) {
    row.add(cell);
    budget--;
  }

  private void hang(Hanging cell) {
    int column = row.size() - 1;
    while (hanging.size() <= column) {
      hanging.add(null);
    }
    hanging.set(column, cell);
    hangings++;
  }

  /** Fills the next places of the row that cells above reach into. */
  private void fromAbove() {
    while (row.size() < hanging.size() && budget > 0) {
      @Nullable Hanging above = hanging.get(row.size());
      if (above == null) {
        return;
      }
      lower(above);
    }
  }

  private void lower(Hanging above) {
    boolean ends = above.rows == 1;
    hangings -= ends ? 1 : 0;
    hanging.set(row.size(), ends ? null : new Hanging(above.cell, above.rows - 1));
    put(above.cell);
  }

  private void endRow() {
    if (rows.isEmpty()) {
      return;
    }
    while (hangings > 0 && row.size() < hanging.size() && budget > 0) {
      @Nullable Hanging above = hanging.get(row.size());
      if (above == null) {
        put(NOTHING);
      } else {
        lower(above);
      }
    }
    width = Math.max(width, row.size());
  }

  /** The rows, each of the same length; missing places are empty cells. */
  public List<List<Cell>> rows() {
    endRow();
    row = List.of();
    long room = Math.max(budget, 0) + rows.stream().mapToLong(List::size).sum();
    int columns = (int) Math.min(width, Math.max(1, room / Math.max(1, rows.size())));
    return rows.stream().map(cells -> fitted(cells, columns)).toList();
  }

  private static List<Cell> fitted(List<Cell> cells, int columns) {
    if (cells.size() == columns) {
      return cells;
    }
    Cell[] fitted = Arrays.copyOf(cells.toArray(new Cell[0]), columns);
    Arrays.fill(fitted, Math.min(cells.size(), columns), columns, NOTHING);
    return Collections.unmodifiableList(Arrays.asList(fitted));
  }

  /** How many of the first rows are made of heads, empty corners aside. */
  public static int heads(List<List<Cell>> rows) {
    int heads = 0;
    while (heads < rows.size() && isHead(rows.get(heads))) {
      heads++;
    }
    return heads;
  }

  private static boolean isHead(List<Cell> row) {
    return row.stream().anyMatch(Cell::head)
        && row.stream().allMatch(cell -> cell.head() || cell.passage().isBlank());
  }
}
