package org.gainsay.document.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.document.Block.Table;
import org.gainsay.document.Document;
import org.gainsay.document.Sketch;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.read.DocumentReader;
import org.gainsay.document.read.Reading;
import org.gainsay.source.Problem;
import org.gainsay.source.Span;
import org.junit.jupiter.api.Test;

class CsvReaderTest {
  private static Table table(String name, String text) {
    return (Table) Sketch.document(name, text).blocks().getLast();
  }

  private static String cell(Table table, int row, int column) {
    return table.rows().get(row).get(column).passage().text();
  }

  @Test
  void theFirstFullRowIsTheHeads() {
    Document document = Sketch.document("mills.csv", "Mills of the lower river\n\nMill,Height\nOuse,12\nTarn,\n");
    Table table = (Table) document.blocks().getLast();

    assertThat(document.blocks()).hasSize(2);
    assertThat(table.heads()).isEqualTo(1);
    assertThat(table.rows()).hasSize(3).allMatch(row -> row.size() == 2);
    assertThat(cell(table, 2, 1)).isEmpty();
  }

  @Test
  void semicolonsAndTabsPartCellsAsWell() {
    assertThat(cell(table("a.csv", "Mill;Height, in m\nOuse;12,5\n"), 1, 1)).isEqualTo("12,5");
    assertThat(cell(table("a.tsv", "Mill\tHeight\nOuse\t12\n"), 1, 1)).isEqualTo("12");
  }

  @Test
  void quotedCellsKnowTheirPlace() {
    String text = "Mill,Note,Height\nOuse,\"the \"\"old\"\" one, rebuilt\",12\n";
    Table table = table("mills.csv", text);
    Passage note = table.rows().get(1).get(1).passage();
    Span height = table.rows().get(1).get(2).passage().found();

    assertThat(note.text()).isEqualTo("the \"old\" one, rebuilt");
    assertThat(text.substring(note.found().start(), note.found().end())).isEqualTo("the \"\"old\"\" one, rebuilt");
    assertThat(text.substring(height.start(), height.end())).isEqualTo("12");
  }

  @Test
  void aQuotationMarkThatIsNeverClosedIsToldAndTheRowsBeforeStay() {
    Reading reading = DocumentReader.read("mills.csv", "Mill,Height\nOuse,12\nTarn,\"8\n".getBytes(UTF_8));

    assertThat(reading.problems()).singleElement().extracting(Problem::message).asString().contains("never closed");
    assertThat(reading.document()).isNotNull();
  }
}
