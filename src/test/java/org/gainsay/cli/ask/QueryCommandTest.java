package org.gainsay.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.cli.Run;
import org.gainsay.graph.sparql.BundledQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryCommandTest {
  private static final String DOCUMENTS = "data/documents";

  /** A row of the answer that a reader of the documents expects. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "who-says-what | subject=DeepSeek-V2 | DeepSeek-V2,releaseDate,November 2023,rumoured",
        "claims-of-source | document=data/documents/v2-config.json | data/documents/v2-config.json,7,DeepSeek-V2,layerCount,60,official",
        "conflicts-of-subject | subject=deepseek v2 | DeepSeek-V2,disjoint-values,releaseDate,2024.05.06",
        "only-rumoured | subject=DeepSeek-R2 | DeepSeek-R2,hardwareUtilization,82%,1",
        "undisclosed | subject=DeepSeek-V2 | DeepSeek-V2,layerCount,not been disclosed,data/documents/v2-report.md,20,elsewhere",
        "timeline | subject=DeepSeek-V2 | 2023-11-01,2023-11-30,DeepSeek-V2,releaseDate,November 2023,rumoured",
        "said-first | subject=DeepSeek-R2 | DeepSeek-R2,access,Public,2025-10-02,data/documents/r2-tracker-card.md",
        "word-for-word | subject=DeepSeek-V2 | data/documents/v2-announcement.md,data/documents/v2-report.md",
        "accepted-view | subject=DeepSeek-V2 | DeepSeek-V2,totalParameters,,236000000000,parameter",
        "verdicts | subject=DeepSeek-V2 | DeepSeek-V2,releaseDate,November 2023,refuted,1,rumoured,0.5,data/documents/v2-report.md,32",
        "sources | | data/documents/v2-forum-note.txt,,2024-06-02",
        "values-of-property | property=layerCount | layerCount,DeepSeek-V2,undisclosed",
        "values-of-property | property=totalParameters | totalParameters,DeepSeek-V2,236000000000 parameter"
      })
  void everyQuestionHasItsAnswer(String name, String parameter, String row) {
    Run run =
        parameter == null
            ? Run.of("query", name, DOCUMENTS, "--format", "csv")
            : Run.of("query", name, "--param", parameter, DOCUMENTS, "--format", "csv");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains(row);
    assertThat(run.code()).isZero();
  }

  @Test
  void whatIsRefutedIsNotInTheAcceptedView() {
    assertThat(Run.of("query", "accepted-view", DOCUMENTS).out())
        .doesNotContain("releaseDate           2023", "GroupedQueryAttention", "Grouped-Query");
  }

  @Test
  void whoCitesWhomCanBeAsked(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.md"), page("2024-01-05", 40));
    Files.writeString(folder.resolve("b.md"), page("2024-03-09", 40) + "\nSee [a](a.md).\n");
    Run run = Run.of("query", "origins", folder.toString(), "--format", "csv");
    assertThat(run.out()).contains(folder + "/b.md," + folder + "/a.md," + folder + "/a.md");
  }

  @Test
  void theExampleOfChangedValuesShowsOne() {
    assertThat(Run.of("query", "changed-values", "data/changes", "--format", "csv").out().lines())
        .containsExactly(
            "about,property,earlier,was,later,is",
            "DeepSeek-V3,contextLength,2025-03-04,64K tokens,2025-06-11,128K tokens");
  }

  @Test
  void aLaterDocumentChangesAValue(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.md"), page("2024-01-05", 40));
    Files.writeString(folder.resolve("b.md"), page("2024-03-09", 70));
    Run run = Run.of("query", "changed-values", folder.toString(), "--format", "csv");
    assertThat(run.out()).contains("totalParameters,2024-01-05,40 billion,2024-03-09,70 billion");
  }

  private static String page(String day, int billions) {
    return "# Qwen-Test\n\nLast updated: " + day + "\n\nQwen-Test has " + billions
        + " billion total parameters.\n";
  }

  @Test
  void everyQuestionIsListedAndSaysWhatItIs() throws Exception {
    List<BundledQuery> all = BundledQuery.all();
    try (Stream<Path> files = Files.list(Path.of("queries"))) {
      assertThat(all.stream().map(query -> query.name() + ".rq"))
          .hasSizeGreaterThanOrEqualTo(10)
          .containsExactlyInAnyOrderElementsOf(
              files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".rq")).toList());
    }
    assertThat(all).allMatch(query -> query.header().missing(BundledQuery.PARTS).isEmpty());
    assertThat(Run.of("queries").out()).contains("who-says-what  ", "subject");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SELECT * { SERVICE <http://localhost:1/> { ?s ?p ?o } } | take SERVICE out",
        "SELECT * FROM <file:///etc/passwd> { ?s ?p ?o } | take FROM out",
        "SELECT * FROM NAMED <file:///etc/passwd> { ?s ?p ?o } | take FROM out",
        "SELECT (<java:java.lang.System>() AS ?x) {} | only call the functions of SPARQL",
        "SELECT * { ?s <java:x.y> ?o } | may not call programs",
        "SELECT * { ?s <http://jena.apache.org/text#query> ?o } | may not call programs",
        "LOAD <file:///etc/passwd> | no files or pages: LOAD is refused",
        "DELETE WHERE { ?s ?p ?o } | asks and changes nothing",
        "SELECT * { ?s ?p } | ^"
      })
  void whatAQueryMayNotDoIsRefusedWithItsPlace(String query, String words) {
    Run run = Run.of("query", "-q", query, DOCUMENTS);
    assertThat(run.err()).contains("-q:1:", words, "^");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void aParameterIsATermAndNeverText() {
    Run run = Run.of("query", "who-says-what", "--param", "subject=x } # SERVICE", DOCUMENTS, "--format", "csv");
    assertThat(run.err()).isEqualTo("gainsay: no answer: 'x } # SERVICE' is no name that is known here, so it was taken for a text\n");
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.code()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "query who-says-what --param nobody=1 data/documents",
        "query no-such-question data/documents",
        "query -q ASK{} --format turtle data/documents",
        "query who-says-what --param subject data/documents"
      })
  void aBadCallIsExplained(String call) {
    Run run = Run.of(call.split(" ", -1));
    assertThat(run.err()).startsWith("gainsay: ");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void everyFormOfQueryHasItsFormOfAnswer() {
    assertThat(Run.of("query", "-q", "ASK { ?c a gs:Claim ; gs:subject lm:DeepSeek-V2 }", DOCUMENTS).out())
        .isEqualTo("true\n");
    assertThat(Run.of("query", "-q", "CONSTRUCT WHERE { ?f gs:rule ?rule }", DOCUMENTS).out())
        .contains("PREFIX gs:", "gs:rule  \"disjoint-values\"");
    assertThat(Run.of("query", "sources", "--format", "json", DOCUMENTS).out())
        .contains("\"vars\"", "\"bindings\"", "v2-config.json");
  }
}
