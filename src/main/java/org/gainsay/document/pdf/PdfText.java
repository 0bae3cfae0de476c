package org.gainsay.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.document.Block;
import org.gainsay.document.Grid;
import org.gainsay.document.Outline;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.passage.PassageBuilder;
import org.gainsay.document.passage.ReadText;
import org.gainsay.source.Span;

/**
 * Writes lines as one text, with a form feed between pages and words that were parted at line ends
 * made whole, and says which stretches of it are headings, paragraphs and tables.
 */
final class PdfText {
  private final StringBuilder text = new StringBuilder();
  private final List<Part> parts = new ArrayList<>();
  private final PdfStyle style;

  /** What a stretch of the text is. */
  private sealed interface Part {
    record Heading(int level, Span span) implements Part {}

    record Paragraph(Span span) implements Part {}

    record Table(List<List<Cell>> rows) implements Part {}
  }

  /** A cell of a table: its words, and how many columns it covers. */
  private record Cell(Span span, int columns) {}

  PdfText(List<List<PdfLine>> pages) {
    this.style = PdfStyle.of(pages);
    for (int page = 0; page < pages.size(); page++) {
      if (page > 0) {
        text.append("\f\n");
      }
      write(style.body(pages.get(page)));
    }
  }

  String content() {
    return text.toString();
  }

  private void write(List<PdfLine> lines) {
    int at = 0;
    while (at < lines.size()) {
      int rows = PdfTable.rows(lines, at);
      int end = rows > 1 ? at + rows : style.blockEnd(lines, at);
      List<PdfLine> block = lines.subList(at, end);
      if (rows > 1) {
        table(PdfTable.of(block));
      } else {
        words(block);
      }
      text.append('\n');
      at = end;
    }
  }

  private void words(List<PdfLine> block) {
    int start = text.length();
    for (int at = 0; at < block.size(); at++) {
      String line = line(block.get(at));
      boolean last = at + 1 == block.size();
      boolean parted = !last && PdfStyle.isParted(line, line(block.get(at + 1)));
      text.append(parted ? PdfStyle.head(line) : line);
      if (!parted) {
        text.append('\n');
      }
    }
    Span span = new Span(start, text.length() - 1);
    int level = style.level(block);
    parts.add(level > 0 ? new Part.Heading(level, span) : new Part.Paragraph(span));
  }

  private static String line(PdfLine line) {
    StringBuilder words = new StringBuilder();
    for (Piece piece : line.pieces()) {
      words.append(words.isEmpty() ? "" : "\t").append(piece.text());
    }
    return words.toString();
  }

  private void table(PdfTable table) {
    List<List<Cell>> rows = new ArrayList<>();
    for (PdfLine line : table.lines()) {
      List<Cell> row = new ArrayList<>();
      int column = 0;
      for (Piece piece : line.pieces()) {
        int first = Math.max(column, table.column(piece));
        while (column < first) {
          row.add(new Cell(new Span(text.length(), text.length()), 1));
          text.append('\t');
          column++;
        }
        int start = text.length();
        text.append(piece.text()).append('\t');
        int covered = Math.max(1, table.lastColumn(piece) - column + 1);
        row.add(new Cell(new Span(start, text.length() - 1), covered));
        column += covered;
      }
      text.setCharAt(text.length() - 1, '\n');
      rows.add(row);
    }
    parts.add(new Part.Table(rows));
  }

  /** The blocks of the text. */
  Outline outline() {
    ReadText read = ReadText.of(content());
    Outline outline = new Outline();
    for (Part part : parts) {
      switch (part) {
        case Part.Heading heading ->
            outline.heading(heading.level(), passage(read, outline, heading.span()));
        case Part.Paragraph paragraph -> outline.paragraph(passage(read, outline, paragraph.span()));
        case Part.Table table -> outline.table(null, 0, grid(read, outline, table));
      }
    }
    return outline;
  }

  private static Passage passage(ReadText read, Outline outline, Span span) {
    return span.isEmpty()
        ? Passage.EMPTY
        : new PassageBuilder(read, outline::link).copy(span.start(), span.end()).build();
  }

  private static List<List<Block.Cell>> grid(
      ReadText read, Outline outline, Part.Table table) {
    Grid grid = new Grid();
    for (List<Cell> row : table.rows()) {
      grid.startRow();
      for (Cell cell : row) {
        grid.add(passage(read, outline, cell.span()), false, new Grid.Reach(cell.columns(), 1));
      }
    }
    return grid.rows();
  }
}
