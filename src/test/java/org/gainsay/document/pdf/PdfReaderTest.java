package org.gainsay.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.read.DocumentReader;
import org.gainsay.document.read.Reading;
import org.gainsay.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PdfReaderTest {
  private static final String[] LEFT = {
    "The bridge was opened in the year 1932", "and has carried trains and cars since",
    "that day. Its arch is made of steel and", "rests on four towers of stone that do",
    "not bear any of the load at all, as is", "widely known among its many visitors."
  };
  private static final String[] RIGHT = {
    "A second bridge was built much later,", "since the first was full at all hours",
    "of the day. It is longer by a half and", "was finished in half the time, with no",
    "loss of life and at a lower price than", "anybody had thought to be possible."
  };

  private static Document read(Paper paper) {
    return Objects.requireNonNull(DocumentReader.read("paper.pdf", paper.bytes()).document());
  }

  private static List<String> texts(Document document) {
    return document.passages().stream().map(Passage::text).toList();
  }

  @Test
  void twoColumnsAreReadOneAfterTheOther() {
    Paper paper = new Paper();
    for (int line = 0; line < LEFT.length; line++) {
      paper.text(72, 600 - 12 * line, LEFT[line]).text(320, 600 - 12 * line, RIGHT[line]);
    }
    assertThat(texts(read(paper)))
        .containsExactly(String.join(" ", LEFT), String.join(" ", RIGHT));
  }

  @Test
  void aTitleAcrossBothColumnsComesFirst() {
    Paper paper = new Paper().lines(72, 600, LEFT).lines(320, 600, RIGHT);
    paper.bold(18, 150, 700, "On the two bridges of a harbour");
    Document document = read(paper);
    assertThat(document.blocks().getFirst()).isInstanceOf(Block.Heading.class);
    assertThat(texts(document).getFirst()).isEqualTo("On the two bridges of a harbour");
    assertThat(document.source().metadata().title()).isEqualTo("On the two bridges of a harbour");
  }

  @Test
  void wordsPartedAtTheEndOfALineAreMadeWhole() {
    Paper paper =
        new Paper().lines(72, 600, "It was a means of commu-", "nication by state-of-the-", "art lamps.");
    assertThat(texts(read(paper)))
        .containsExactly("It was a means of communication by state-of-the-art lamps.");
  }

  @Test
  void cellsFarApartMakeATable() {
    Paper paper = new Paper().lines(72, 700, "The table below lists both of them in full.");
    String[][] rows = {{"Bridge", "Length", "Year"}, {"Old", "503 m", "1932"}, {"New", "760 m", "1988"}};
    for (int row = 0; row < rows.length; row++) {
      for (int cell = 0; cell < 3; cell++) {
        paper.text(72 + 120 * cell, 650 - 14 * row, rows[row][cell]);
      }
    }
    Block.Table table =
        read(paper).blocks().stream()
            .filter(Block.Table.class::isInstance)
            .map(Block.Table.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(table.rows().stream().map(row -> row.stream().map(cell -> cell.passage().text()).toList()))
        .containsExactlyElementsOf(Arrays.stream(rows).map(List::of).toList());
  }

  @Test
  void headingsAreToldBySizeAndWeight() {
    Paper paper =
        new Paper()
            .bold(18, 72, 720, "Bridges")
            .bold(14, 72, 680, "1 Arches")
            .lines(72, 650, "An arch carries its load to the banks, and that is why", "it needs firm ground.")
            .bold(10, 72, 610, "Materials")
            .lines(72, 590, "Steel and stone were used in the older of the two.");
    assertThat(
            read(paper).blocks().stream()
                .filter(Block.Heading.class::isInstance)
                .map(block -> ((Block.Heading) block).level()))
        .containsExactly(1, 2, 3);
  }

  @Test
  void raisedDigitsStayRaised() {
    Paper paper = new Paper().text(72, 600, "It takes 3 x 10").small(134.6, 604, "24").text(144, 600, "steps.");
    assertThat(texts(read(paper)).getFirst()).contains("10²⁴");
  }

  @Test
  void aPlaceNamesItsPage() {
    Paper paper = new Paper().lines(72, 600, "On the first page.").page();
    Document document = read(paper.lines(72, 600, "On the second page."));
    Passage last = document.passages().getLast();
    assertThat(document.text().position(last.found().start()).page()).isEqualTo(2);
    assertThat(document.text().slice(last.found())).isEqualTo("On the second page.");
  }

  @Test
  void theFilesOwnTitleAndDateAreItsOwnWord() {
    Document document =
        read(new Paper().said("Two bridges", 2023, 5, 6).lines(72, 600, "Some words."));
    assertThat(document.source().metadata().title()).isEqualTo("Two bridges");
    assertThat(document.source().metadata().issued()).isEqualTo(LocalDate.of(2023, 5, 6));
    assertThat(document.source().metadata().publisher()).isNull();
  }

  @Test
  void anEncryptedPaperIsAProblem() {
    Reading reading =
        DocumentReader.read("paper.pdf", new Paper().text(72, 600, "Secret.").locked().bytes());
    assertThat(reading.document()).isNull();
    assertThat(reading.problems()).extracting(Problem::message).first().asString().contains("encrypted");
  }

  @Test
  void aPaperOfPicturesOnlyIsAProblem() {
    Reading reading = DocumentReader.read("scan.pdf", new Paper().bytes());
    assertThat(reading.document()).isNull();
    assertThat(reading.problems()).hasSize(1);
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void damagedPapersAreProblemsAndNeverFaults() {
    byte[] whole = new Paper().lines(72, 600, LEFT).bytes();
    Random random = new Random(7);
    for (int round = 0; round < 60; round++) {
      byte[] damaged = Arrays.copyOf(whole, 20 + random.nextInt(whole.length - 20));
      for (int hit = 0; hit < round; hit++) {
        damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt(256);
      }
      Reading reading = DocumentReader.read("damaged.pdf", damaged);
      assertThat(reading.document() != null || !reading.problems().isEmpty()).isTrue();
    }
    byte[] mark = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    assertThat(DocumentReader.read("mark.pdf", mark).problems()).isNotEmpty();
  }
}
