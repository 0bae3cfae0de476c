package org.gainsay.document;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.document.Block.Cell;
import org.gainsay.document.Block.Entry;
import org.gainsay.document.Block.Heading;
import org.gainsay.document.Block.Item;
import org.gainsay.document.Block.Paragraph;
import org.gainsay.document.Block.Table;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.read.DocumentReader;
import org.gainsay.document.read.Reading;

/** Blocks as short lines, for tests to compare: {@code h2 Data}, {@code - item}, {@code p text}. */
public final class Sketch {
  private Sketch() {}

  public static Document document(String path, String text) {
    Reading reading = DocumentReader.read(path, text.getBytes(StandardCharsets.UTF_8));
    Document document = reading.document();
    if (document == null) {
      throw new AssertionError("no document: " + reading.problems());
    }
    return document;
  }

  public static List<String> of(String path, String text) {
    return of(document(path, text));
  }

  public static List<String> of(Document document) {
    return document.blocks().stream().flatMap(Sketch::lines).toList();
  }

  private static Stream<String> lines(Block block) {
    return switch (block) {
      case Heading heading -> Stream.of("h" + heading.level() + " " + words(heading.passage()));
      case Paragraph paragraph -> Stream.of("p " + words(paragraph.passage()));
      case Item item -> Stream.of("- " + words(item.passage()));
      case Entry entry ->
          Stream.of(
              entry.path().stream().map(Sketch::words).collect(Collectors.joining("."))
                  + " = "
                  + words(entry.value()));
      case Table table -> rows(table);
    };
  }

  private static Stream<String> rows(Table table) {
    List<String> lines = new ArrayList<>();
    Passage caption = table.caption();
    lines.add("table " + table.heads() + (caption == null ? "" : " " + words(caption)));
    for (List<Cell> row : table.rows()) {
      lines.add("| " + row.stream().map(Sketch::cell).collect(Collectors.joining(" | ")));
    }
    return lines.stream();
  }

  private static String cell(Cell cell) {
    return (cell.spread() ? "<" : "") + (cell.head() ? "#" : "") + words(cell.passage());
  }

  private static String words(Passage passage) {
    return passage.text().replace("\n", "/");
  }

  /** What is set apart in a passage: {@code STRONG:Released:}. */
  public static List<String> marks(Passage passage) {
    return passage.marks().stream()
        .map(mark -> mark.kind() + ":" + passage.slice(mark.span()))
        .toList();
  }

  /** All passages of a document, in reading order. */
  public static Stream<Passage> passages(Document document) {
    return document.blocks().stream().flatMap(Sketch::passages);
  }

  private static Stream<Passage> passages(Block block) {
    return switch (block) {
      case Heading heading -> Stream.of(heading.passage());
      case Paragraph paragraph -> Stream.of(paragraph.passage());
      case Item item -> Stream.of(item.passage());
      case Entry entry -> Stream.concat(entry.path().stream(), Stream.of(entry.value()));
      case Table table ->
          Stream.concat(
              Stream.ofNullable(table.caption()),
              table.rows().stream().flatMap(List::stream).map(Cell::passage));
    };
  }
}
