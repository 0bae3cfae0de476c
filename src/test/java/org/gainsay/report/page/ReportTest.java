package org.gainsay.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Value;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Severity;
import org.gainsay.finding.standing.Descent;
import org.gainsay.finding.standing.Origin;
import org.gainsay.finding.standing.Origins;
import org.gainsay.finding.standing.Standing;
import org.gainsay.report.Asides;
import org.gainsay.report.Examples;
import org.gainsay.report.json.FindingLines;
import org.gainsay.report.json.JsonReport;
import org.gainsay.source.Metadata;
import org.gainsay.source.Problem;
import org.gainsay.source.Source;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final String EVIL = "<script>alert(1)</script> **bold** [x](y) | `c` \u001b[2J";
  private static final Claim HEAVY =
      Examples.claim("a.md", "Mass: 1300 t", "Mass: 1300 t", "mass", Examples.mass("1.3E6", "1300 t"));
  private static final Claim STRANGE =
      Examples.claim("b.md", EVIL, EVIL, "mass", new Value.TextValue(EVIL));
  private static final Finding FINDING =
      Examples.finding(Severity.ERROR, "disjoint-values", HEAVY, STRANGE);
  private static final Report REPORT =
      new Report(
          List.of(FINDING),
          List.of(HEAVY, STRANGE),
          List.of(source("a.md"), source("b.md"), source("silent.md")),
          List.of(Problem.of("gone.md", "no such file or folder")));

  private static Source source(String path) {
    Metadata known =
        new Metadata("On " + path, "A <maker>", null, LocalDate.of(2025, 1, 2), null, null, null);
    return new Source(path, "00", known);
  }

  /** Writes a report in one of its forms. */
  private interface Form {
    void write(Report report, Writer out) throws IOException;
  }

  private static String written(Form form) throws IOException {
    StringWriter out = new StringWriter();
    form.write(REPORT, out);
    return out.toString();
  }

  @Test
  void markdownQuotesBothSidesUnderTheirSubject() throws IOException {
    assertThat(written(MarkdownReport::write))
        .contains(
            "1 error in 2 claims of 3 documents.",
            "## Kestrel-2",
            "### error: mass",
            "Two masses cannot both be true. (`disjoint-values`)",
            "- **a.md:1:1** (rumoured, 0.41, favoured)\n  > `Mass: 1300 t`\n",
            "| a.md | On a.md | A \\<maker\\>, 2025-01-02 |  | 1 | 1 | 1 |",
            "- gone.md: no such file or folder",
            "- silent.md: no claims were found in it");
  }

  @Test
  void threePagesOfOneOriginAreNamedWithWhoHasItFromWhom() throws IOException {
    Origin shared = new Origin("a.md", new TreeSet<>(Set.of("a.md", "b.md", "c.md")));
    Origins origins =
        new Origins(
            List.of(shared),
            List.of(
                new Descent("b.md", "a.md", Descent.Reason.REPEATS),
                new Descent("c.md", "a.md", Descent.Reason.CITES),
                new Descent("c.md", "elsewhere.md", Descent.Reason.CITES)));
    Report report =
        new Report(
            REPORT.findings(),
            REPORT.claims(),
            REPORT.sources(),
            REPORT.problems(),
            Asides.NONE.with(new Standing(Map.of(), origins)));
    StringWriter markdown = new StringWriter();
    MarkdownReport.write(report, markdown);
    StringWriter html = new StringWriter();
    HtmlReport.write(report, html);
    assertThat(markdown.toString()).contains(
            "## Who has it from whom\n\n- 3 documents, 1 origin: a.md\n  - b.md repeats a.md\n  - c.md cites a.md\n");
    assertThat(html.toString()).contains(
            "<h2>Who has it from whom</h2>", "<li>3 documents, 1 origin: a.md", "<li>b.md repeats a.md</li>\n<li>c.md cites a.md</li>");
    assertThat(written(MarkdownReport::write)).doesNotContain("Who has it from whom");
  }

  @Test
  void quotesAreCodeWithinMarkdown() throws IOException {
    assertThat(written(MarkdownReport::write))
        .contains("  > `` <script>alert(1)</script> **bold** [x](y) | `c` ␛[2J ``\n");
  }

  @Test
  void otherWordsOfDocumentsMeanThemselvesWithinMarkdown() {
    assertThat(MarkdownText.of("<b> **bold** [x](y) | `c` #"))
        .isEqualTo("\\<b\\> \\*\\*bold\\*\\* \\[x\\](y) \\| \\`c\\` \\#");
  }

  @Test
  void wordsAtTheStartOfALineAreNoListEither() {
    assertThat(MarkdownText.of("- a")).isEqualTo("\\- a");
    assertThat(MarkdownText.of("12. a\n$1")).isEqualTo("12\\. a \\$1");
  }

  @Test
  void wordsOfDocumentsAreNoHtml() throws IOException {
    String page = written(HtmlReport::write);
    assertThat(page)
        .contains("&lt;script&gt;alert(1)", "A &lt;maker&gt;", "<mark>1300 t</mark>", "</html>")
        .doesNotContain("<script", "http://", "src=");
  }

  @Test
  void oneJsonObjectHoldsTheWholeReport() throws IOException {
    StringWriter line = new StringWriter();
    FindingLines.write(List.of(FINDING), line);
    assertThat(written(JsonReport::write))
        .startsWith("{\"summary\":\"1 error in 2 claims of 3 documents.\",\"findings\":[")
        .contains(line.toString().strip())
        .contains(
            """
            {"document":"silent.md","title":"On silent.md","publisher":"A <maker>",\
            "date":"2025-01-02","origin":null,"claims":0,"disputed":0,"favoured":0}],\
            "problems":[{"place":"gone.md","message":"no such file or folder"}]}
            """);
  }
}
