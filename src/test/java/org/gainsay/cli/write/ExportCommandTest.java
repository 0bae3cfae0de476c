package org.gainsay.cli.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.gainsay.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
  private static final String DOCUMENTS = "data/documents";

  @TempDir private Path folder;

  private Path exported(String name, String... call) throws Exception {
    Run run = Run.of(call);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
    return Files.writeString(folder.resolve(name), run.out());
  }

  @ParameterizedTest
  @CsvSource({"turtle, ttl", "trig, trig", "nquads, nq", "jsonld, jsonld"})
  void whatIsExportedConformsAndIsReadBackWhole(String format, String ending) throws Exception {
    Path file = exported("all." + ending, "export", DOCUMENTS, "--format", format);
    assertThat(Run.of("validate", file.toString())).isEqualTo(new Run(0, "conforms\n", ""));
    Run claims = Run.of("claims", "--claims", file.toString(), "--format", "jsonl");
    assertThat(claims.out()).isEqualTo(Run.of("claims", DOCUMENTS, "--format", "jsonl").out());
    Run findings = Run.of("check", "--claims", file.toString(), "--format", "jsonl");
    assertThat(findings.out()).isEqualTo(Run.of("check", DOCUMENTS, "--format", "jsonl").out());
    Run again = Run.of("export", "--claims", file.toString(), "--format", format);
    assertThat(again.out()).isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @CsvSource({"turtle, ttl, '<< lm:DeepSeek-V2 lm:layerCount \"60\"^^xsd:decimal ~ <'", "nquads, nq, '#reifies> <<( <'"})
  void reifiedStatementsAreReadBackToo(String format, String ending, String form) throws Exception {
    Path file = exported("r." + ending, "export", DOCUMENTS, "--reified", "--format", format);
    assertThat(Files.readString(file)).contains(form);
    assertThat(Run.of("validate", file.toString()).out()).isEqualTo("conforms\n");
    assertThat(Run.of("export", "--claims", file.toString(), "--reified", "--format", format).out())
        .isEqualTo(Files.readString(file));
  }

  @ParameterizedTest
  @ValueSource(strings = {"turtle", "trig", "nquads", "jsonld", "csv"})
  void theOrderOfDocumentsDoesNotMatter(String format) {
    String one = DOCUMENTS + "/v2-report.md";
    String other = DOCUMENTS + "/v2-config.json";
    assertThat(Run.of("export", one, other, "--format", format).out())
        .isNotEmpty()
        .isEqualTo(Run.of("export", other, one, "--format", format).out());
  }

  @Test
  void noDigitOfAFigureIsLost() throws Exception {
    Path notes =
        Files.writeString(
            folder.resolve("a.md"), "# DeepSeek-V2\n\n- Total parameters: 236.0B\n- MMLU: 78.50%\n");
    Path file = exported("a.ttl", "export", notes.toString());
    assertThat(Files.readString(file)).contains("\"236.0B\"", "gs:step");
    assertThat(Run.of("claims", "--claims", file.toString(), "--format", "jsonl").out())
        .contains("236.0B", "78.50")
        .isEqualTo(Run.of("claims", notes.toString(), "--format", "jsonl").out());
    assertThat(Run.of("export", "--claims", file.toString()).out()).isEqualTo(Files.readString(file));
  }

  @Test
  void aContextThatStandsElsewhereIsNotFetched() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("c.jsonld"), "{\"@context\":\"http://localhost:1/c\",\"@id\":\"x:y\"}");
    Run run = Run.of("validate", file.toString());
    assertThat(run.err()).contains("c.jsonld", "<http://localhost:1/c> is not in the file");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void theGraphsOfTwoPeopleMergeAndTheirContradictionShows() throws Exception {
    Path mine = exported("mine.ttl", "export", DOCUMENTS + "/v2-announcement.md");
    String theirs = DOCUMENTS + "/v2-report.md";
    String conflict = "\"property\":\"releaseDate\"";
    assertThat(Run.of("check", theirs, "--format", "jsonl", "--rule", "disjoint-values").out())
        .doesNotContain(conflict);
    Run both =
        Run.of("check", theirs, "--claims", mine.toString(), "--format", "jsonl", "--rule", "disjoint-values");
    assertThat(both.out()).contains(conflict, "v2-announcement.md", "v2-report.md");
    assertThat(both.code()).isEqualTo(1);
  }

  @Test
  void theAcceptedViewHasNoRumourAndNoClaim() {
    String accepted = Run.of("export", DOCUMENTS, "--accepted").out();
    assertThat(accepted)
        .contains("lm:layerCount", "lm:totalParameters", "236000000000")
        .doesNotContain("gs:Claim", "2023-11", "GroupedQueryAttention", "hardwareUtilization");
  }

  /** The question tells conditions as well, which a bare statement cannot. */
  @Test
  void theAcceptedViewIsTheSameAsAQuestionAndAsAnExport() throws Exception {
    List<CSVRecord> asked =
        rows(Run.of("query", "accepted-view", DOCUMENTS, "--format", "csv").out()).stream()
            .filter(row -> row.get("scope").isEmpty())
            .toList();
    List<CSVRecord> exported = rows(Run.of("export", DOCUMENTS, "--accepted", "--format", "csv").out());
    assertThat(said(asked, "about")).isNotEmpty().isEqualTo(said(exported, "subject"));
  }

  private static List<CSVRecord> rows(String csv) throws IOException {
    return CSVFormat.RFC4180.builder().setHeader().get().parse(new StringReader(csv)).getRecords();
  }

  private static Set<List<String>> said(List<CSVRecord> rows, String subject) {
    return rows.stream()
        .map(row -> List.of(row.get(subject), row.get("property"), row.get("value")))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"trig", "jsonld", "csv"})
  void whatCannotHoldRdf12SaysSo(String format) {
    Run run = Run.of("export", DOCUMENTS, "--reified", "--format", format);
    assertThat(run.err()).contains("turtle and nquads only");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void csvIsThatOfRfc4180() {
    String csv = Run.of("export", DOCUMENTS + "/r2-tracker-card.md", "--format", "csv").out();
    assertThat(csv).startsWith("claim,document,subject,").contains("\r\n").contains("\"1,300T tokens");
  }

  @Test
  void aClaimThatIsNotWholeDoesNotConform() throws Exception {
    Path whole = exported("a.nq", "export", DOCUMENTS + "/v2-config.json", "--format", "nquads");
    String damaged = Files.readString(whole).replaceFirst("[^\n]*ns#status>[^\n]*\n", "");
    Path file = Files.writeString(folder.resolve("b.nq"), damaged);
    Run run = Run.of("validate", file.toString());
    assertThat(run.out()).contains("a claim has one gs:status", "does not conform: 1 faults");
    assertThat(run.code()).isEqualTo(1);
    assertThat(Run.of("claims", "--claims", file.toString()).err()).contains("has no gs:status");
  }

  @Test
  void aFaultOfSyntaxIsShownWithItsLine() throws Exception {
    Path file = Files.writeString(folder.resolve("c.ttl"), "@prefix gs: <https://x/> .\ngs:a gs:b .\n");
    Run run = Run.of("validate", file.toString());
    assertThat(run.err()).contains("c.ttl:2:", "^");
    assertThat(run.code()).isEqualTo(2);
  }
}
