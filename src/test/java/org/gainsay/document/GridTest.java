package org.gainsay.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.Grid.Reach;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.passage.PassageBuilder;
import org.gainsay.document.passage.ReadText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class GridTest {
  private final Grid grid = new Grid();

  private void add(String words, int columns, int rows) {
    Passage passage = new PassageBuilder(ReadText.of(words), link -> {}).copy(0, words.length()).build();
    grid.add(passage, false, new Reach(columns, rows));
  }

  private List<String> rows() {
    return grid.rows().stream()
        .map(
            row ->
                row.stream()
                    .map(cell -> (cell.spread() ? "<" : "") + cell.passage().text())
                    .collect(Collectors.joining(",")))
        .toList();
  }

  @Test
  void aCellStandsInEachPlaceThatItCovers() {
    grid.startRow();
    add("a", 2, 2);
    add("b", 1, 1);
    grid.startRow();
    add("c", 1, 1);
    assertThat(rows()).containsExactly("a,<a,b", "<a,<a,c");
  }

  @Test
  void rowsAreFilledUpToOneLength() {
    grid.startRow();
    add("a", 1, 1);
    grid.startRow();
    add("b", 1, 1);
    add("c", 1, 1);
    assertThat(rows()).containsExactly("a,", "b,c");
  }

  @Test
  void aCellReachesDownBesideAHole() {
    grid.startRow();
    add("a", 1, 1);
    add("b", 1, 1);
    add("c", 1, 3);
    grid.startRow();
    add("d", 1, 1);
    grid.startRow();
    assertThat(rows()).containsExactly("a,b,c", "d,,<c", ",,<c");
  }

  @Test
  void aTableWithoutRowsHasNone() {
    assertThat(grid.rows()).isEmpty();
  }

  @Test
  @Timeout(20)
  void spansThatWouldFillMemoryDoNotSpread() {
    for (int row = 0; row < 20_000; row++) {
      grid.startRow();
      for (int column = 0; column < 10; column++) {
        add("x", Integer.MAX_VALUE, Integer.MAX_VALUE);
      }
    }
    List<List<Cell>> rows = grid.rows();
    assertThat(rows).hasSize(20_000);
    assertThat(rows.stream().mapToLong(List::size).sum()).isLessThan(4_000_000);
  }

  @Test
  @Timeout(20)
  void oneWideRowDoesNotWidenAMillionOthers() {
    grid.startRow();
    for (int column = 0; column < 50_000; column++) {
      add("x", 1, 1);
    }
    for (int row = 0; row < 1_000_000; row++) {
      grid.startRow();
      add("y", 1, 1);
    }
    assertThat(grid.rows().get(0)).hasSizeBetween(1, 50);
  }
}
