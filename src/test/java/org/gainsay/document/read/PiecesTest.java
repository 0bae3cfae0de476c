package org.gainsay.document.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.source.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Texts that have no good place to be parted at, and damaged ones. */
class PiecesTest {
  private static final int PART = 2_000;

  private static Pieces pieces(String path, byte[] bytes) {
    return new Capacity(bytes.length, 0, PART).pieces(path, bytes);
  }

  private static List<Document> all(Pieces pieces) {
    List<Document> all = new ArrayList<>();
    for (@Nullable Document piece = pieces.next(); piece != null; piece = pieces.next()) {
      all.add(piece);
    }
    return all;
  }

  private static List<Document> all(String path, String text) {
    return all(pieces(path, text.getBytes(UTF_8)));
  }

  @Test
  void aLongTableIsPartedBetweenRowsAndKeepsItsHead() {
    List<Document> pieces = all("a.md", "# T\n\n|Boat|Mass|\n|---|---|\n" + "|Kestrel|7 t|\n".repeat(900));
    List<Block.Table> tables = tables(pieces);
    assertThat(tables).hasSizeGreaterThan(5).allSatisfy(table -> {
      assertThat(table.heads()).isEqualTo(1);
      assertThat(table.rows().get(0).get(1).passage().text()).isEqualTo("Mass");
      assertThat(table.context().headings()).hasSize(1);
    });
    assertThat(tables.stream().mapToInt(table -> table.rows().size() - 1).sum()).isEqualTo(900);
  }

  @Test
  void soIsATableOfTabs() {
    List<Document> pieces = all("a.txt", "Boat\tMass\n" + "Kestrel\t7 t\n".repeat(900));
    List<Block.Table> tables = tables(pieces);
    assertThat(tables).hasSizeGreaterThan(3).allSatisfy(
        table -> assertThat(table.rows().get(0).get(1).passage().text()).isEqualTo("Mass"));
    assertThat(tables.stream().mapToInt(table -> table.rows().size() - 1).sum()).isEqualTo(900);
  }

  private static List<Block.Table> tables(List<Document> pieces) {
    return pieces.stream()
        .flatMap(piece -> piece.blocks().stream())
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .toList();
  }

  @Test
  void codeThatRunsOverPiecesStaysCode() {
    String code = "It has 7 masts.\n\n# no heading\n";
    List<Document> pieces = all("a.md", "Before it.\n\n~~~\n" + code.repeat(400) + "~~~\n\nAfter it.\n");
    assertThat(pieces.stream().flatMap(piece -> piece.passages().stream()).map(passage -> passage.text()))
        .containsExactly("Before it.", "After it.");
  }

  @Test
  void aLineWithoutEndIsPartedBehindASentence() {
    List<Document> pieces = all("a.txt", "The boats came in. They had 7 masts and red sails. ".repeat(300));
    assertThat(pieces).hasSizeGreaterThan(5);
    assertThat(pieces.stream().flatMap(piece -> piece.passages().stream()))
        .allSatisfy(passage -> assertThat(passage.text()).endsWith("."));
  }

  @Test
  void withoutAnyBlankItIsPartedAnywhereButNotWithinACharacter() {
    String wide = "\uD83D\uDE00";
    StringBuilder read = new StringBuilder();
    all("a.txt", "x" + wide.repeat(9_000)).forEach(
        piece -> piece.passages().forEach(passage -> read.append(passage.text())));
    assertThat(read.toString().replace("\n", "")).isEqualTo("x" + wide.repeat(9_000));
  }

  @Test
  void linesThatAreEmptyWithoutEndAreNoPieces() {
    List<Document> pieces = all("a.md", "First.\n" + "\r\n".repeat(20_000) + "Last.\n");
    assertThat(pieces).hasSize(2);
    assertThat(pieces.get(1).text().position(7 + 40_000).line()).isEqualTo(20_002);
  }

  @Test
  void nothingButWhiteSpaceIsSaid() {
    Pieces pieces = pieces("a.md", " \n".repeat(9_000).getBytes(UTF_8));
    assertThat(all(pieces)).isEmpty();
    assertThat(pieces.problems()).extracting(Problem::message).containsExactly(DocumentReader.BLANK);
  }

  @Test
  void damageIsCountedOverAllAndShownWhereItIsFirst() {
    byte[] bytes = ("Mast é. ".repeat(500) + "\nMast # here\n\n" + "Mast. ".repeat(900) + "#").getBytes(UTF_8);
    for (int at = 0; at < bytes.length; at++) {
      bytes[at] = bytes[at] == '#' ? (byte) 0xC3 : bytes[at];
    }
    Pieces pieces = pieces("a.md", bytes);
    assertThat(all(pieces)).isNotEmpty();
    assertThat(pieces.problems()).singleElement().satisfies(problem ->
        assertThat(problem.toString()).contains("2 places", "Mast \uFFFD here"));
    assertThat(pieces.problems()).isEqualTo(DocumentReader.read("a.md", bytes).problems());
  }

  @Test
  void textOfAWrongCodePageIsRepairedInEveryPiece() {
    String told = new String("Élan has √7 masts ✅. ".repeat(400).getBytes(UTF_8), Charset.forName("windows-1252"));
    List<Document> pieces = all("a.txt", told);
    assertThat(pieces).hasSizeGreaterThan(3).allSatisfy(piece -> {
      assertThat(piece.passages().get(0).text()).contains("√7 masts");
      assertThat(piece.text().slice(piece.passages().get(0).found())).contains("âˆš7 masts");
    });
  }

  @Test
  void whatHasToBeReadAsAWholeAndIsTooLargeIsNamed() {
    byte[] page = "<html><p>Seven masts.</p></html>".getBytes(UTF_8);
    Pieces pieces = new Capacity(10, 5, PART).pieces("a.html", page);
    assertThat(all(pieces)).isEmpty();
    assertThat(pieces.problems()).singleElement().satisfies(problem ->
        assertThat(problem.message()).contains("too large", "save it as text or Markdown", "-Xmx"));
    assertThat(new Capacity(1_000, 5, PART).pieces("a.html", page).next()).isNotNull();
  }
}
