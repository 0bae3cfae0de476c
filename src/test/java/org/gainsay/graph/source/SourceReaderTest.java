package org.gainsay.graph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.rule.Bicycles;
import org.gainsay.source.Metadata;
import org.gainsay.source.Problem;
import org.junit.jupiter.api.Test;

class SourceReaderTest {
  private static final String PREFIXES =
      """
      @prefix dcterms: <http://purl.org/dc/terms/> .
      @prefix schema: <https://schema.org/> .
      @prefix b: <https://example.org/bicycles#> .
      """;

  private static SourceCatalogue read(String turtle) {
    return SourceReader.read("notes/sources.ttl", PREFIXES + turtle, Bicycles.VOCABULARY);
  }

  private static Problem problem(String turtle) {
    assertThat(read(turtle).problems()).hasSize(1);
    return read(turtle).problems().get(0);
  }

  @Test
  void relativeNamesAreFilesOfItsFolder() {
    SourceCatalogue read =
        read(
            """
            <deep/a%20b.md> dcterms:title "A" ; dcterms:publisher b:Corvid ; dcterms:subject b:Jackdaw ;
              dcterms:issued "2024" ; dcterms:modified "2025-10" ; schema:url <https://corvid.example/a> .
            <../c.md> dcterms:publisher "Cycling Weekly" ; dcterms:issued "2025-10-02T08:00:00Z" .
            """);

    assertThat(read.problems()).isEmpty();
    assertThat(read.metadata("notes/deep/a b.md"))
        .isEqualTo(
            new Metadata(
                "A",
                "https://example.org/bicycles#Corvid",
                null,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2025, 10, 1),
                "https://example.org/bicycles#Jackdaw",
                "https://corvid.example/a"));
    assertThat(read.metadata("./notes/../c.md").publisher()).isEqualTo("Cycling Weekly");
    assertThat(read.metadata("c.md").issued()).isEqualTo(LocalDate.of(2025, 10, 2));
    assertThat(read.metadata("deep/a b.md")).isEqualTo(Metadata.NONE);
    assertThat(read.metadata("\0")).isEqualTo(Metadata.NONE);
  }

  @Test
  void whatNamesAllVersionsOfADocumentIsTheEndOfItsChain() {
    SourceCatalogue read =
        read(
            """
            @prefix prov: <http://www.w3.org/ns/prov#> .
            <c.md> prov:wasRevisionOf <b.md> .
            <b.md> dcterms:replaces <a.md> .
            <d.md> dcterms:isVersionOf <https://corvid.example/d> .
            <x.md> dcterms:replaces <y.md> .
            <y.md> dcterms:replaces <x.md> .
            <e.md> dcterms:title "E" .
            """);
    assertThat(read.problems()).isEmpty();
    assertThat(List.of("a", "b", "c"))
        .allSatisfy(
            name ->
                assertThat(read.metadata("notes/" + name + ".md").versionOf())
                    .isEqualTo("notes/a.md"));
    assertThat(read.metadata("notes/d.md").versionOf()).isEqualTo("https://corvid.example/d");
    assertThat(read.metadata("notes/y.md").versionOf()).isEqualTo("notes/x.md");
    assertThat(read.metadata("notes/x.md").versionOf()).isEqualTo("notes/x.md");
    assertThat(read.metadata("notes/e.md").versionOf()).isNull();
    assertThat(List.of("a", "b", "c", "d", "x", "y", "e"))
        .extracting(name -> read.metadata("notes/" + name + ".md").revision())
        .containsExactly(0, 1, 2, 0, 0, 0, 0);
  }

  @Test
  void aFaultOfSyntaxIsShownWithItsPlaceAndWhatStandsBeforeItHolds() {
    String turtle = "<a.md> dcterms:title \"A\" .\n<b.md> dcterms:title .\n";

    assertThat(problem(turtle).place()).startsWith("notes/sources.ttl:5:");
    assertThat(read(turtle).metadata("notes/a.md").title()).isEqualTo("A");
  }

  @Test
  void anUnknownTermIsShownWithItsPlace() {
    Problem problem = problem("<a.md> dcterms:title \"A\" ;\n  dcterms:publishr \"B\" .\n");

    assertThat(problem.place()).startsWith("notes/sources.ttl:5:");
    assertThat(problem.message()).contains("dcterms:publishr").contains("expected dcterms:title");
  }

  @Test
  void aWrongValueIsShownWithItsPlace() {
    assertThat(problem("<a.md> dcterms:issued \"2025-13-01\" .").place())
        .isEqualTo("notes/sources.ttl:4:24");
    assertThat(problem("<a.md> dcterms:issued \"2025-13-01\" .").message()).contains("2025-10-02");
    assertThat(problem("<a.md> schema:url \"corvid\" .").message()).contains("https://");
  }

  @Test
  void aNameThatTheVocabularyShouldKnowAndDoesNotIsAProblem() {
    assertThat(problem("<a.md> dcterms:publisher b:Corvd .").message()).contains("b:Corvd");
    assertThat(read("<a.md> dcterms:publisher <https://else.example/x> .").problems()).isEmpty();
  }
}
