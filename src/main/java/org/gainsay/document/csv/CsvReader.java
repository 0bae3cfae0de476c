package org.gainsay.document.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.Grid;
import org.gainsay.document.Outline;
import org.gainsay.document.Outline.Fault;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.passage.ReadText;
import org.gainsay.source.Span;

/**
 * Reads values parted by commas, semicolons or tabs as one table, whose first full row is its heads.
 * Shorter rows before it are text. Linear in the text.
 */
public final class CsvReader {
  private static final char[] SEPARATORS = {'\t', ';', '|', ','};
  private static final String BROKEN = "CSV: a quotation mark that is never closed; the rows before it are read";

  private final ReadText text;
  private final Outline outline;
  private final Grid grid = new Grid();
  private boolean isBegun;

  private CsvReader(ReadText text, Outline outline) {
    this.text = text;
    this.outline = outline;
  }

  /** Adds the table of a text; broken quotes end it with a fault. */
  public static void read(ReadText text, Outline outline) {
    new CsvReader(text, outline).read();
  }

  private void read() {
    CSVFormat format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(separator(text.content()))
            .setIgnoreEmptyLines(true)
            .get();
    List<CSVRecord> records = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text.content(), format)) {
      for (CSVRecord row : parser) {
        records.add(row);
      }
    } catch (UncheckedIOException | IOException broken) {
      outline.fault(new Fault(behind(records), BROKEN));
    }
    int width = records.stream().mapToInt(CSVRecord::size).max().orElse(0);
    records.forEach(row -> row(row, width));
    List<List<Cell>> rows = grid.rows();
    if (!rows.isEmpty()) {
      outline.table(null, Grid.heads(rows), rows);
    }
  }

  /** Whichever stands most often in the first line that has any; a comma may also stand in a cell. */
  private static char separator(String content) {
    char best = SEPARATORS[SEPARATORS.length - 1];
    String line = content.lines().filter(words -> count(words) > 0).findFirst().orElse("");
    for (int at = SEPARATORS.length - 1; at >= 0; at--) {
      best = count(line, SEPARATORS[at]) >= Math.max(1, count(line, best)) ? SEPARATORS[at] : best;
    }
    return best;
  }

  private static long count(String line) {
    long all = 0;
    for (char each : SEPARATORS) {
      all += count(line, each);
    }
    return all;
  }

  private static long count(String line, char unit) {
    return line.chars().filter(each -> each == unit).count();
  }

  /** A row that is shorter than others stands before the heads, if they have not come yet. */
  private void row(CSVRecord row, int width) {
    List<Passage> cells = CsvCells.of(text, row, outline::link);
    if (!isBegun && (row.size() < width || cells.stream().filter(cell -> !cell.isBlank()).count() <= 1)) {
      cells.stream().filter(cell -> !cell.isBlank()).forEach(outline::paragraph);
      return;
    }
    grid.startRow();
    cells.forEach(cell -> grid.add(cell, !isBegun, Grid.Reach.ONE));
    isBegun = true;
  }

  private Span behind(List<CSVRecord> records) {
    int length = text.content().length();
    int at = records.isEmpty() ? 0 : (int) records.getLast().getCharacterPosition();
    return text.found(new Span(Math.min(at, length), Math.min(at + 1, length)));
  }
}
