package org.gainsay.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.IntStream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Value;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Severity;
import org.gainsay.report.Examples;
import org.gainsay.report.Summary;
import org.gainsay.report.Theme;
import org.junit.jupiter.api.Test;

class FindingTextTest {
  private static final Claim HEAVY =
      Examples.claim(
          "notes/a.md",
          "# Kestrel 2\n\nMass: 1300 t\n",
          "Mass: 1300 t",
          "mass",
          Examples.mass("1.3E6", "1300 t"));
  private static final Value TON = Examples.mass("1000", "1 t");
  private static final Claim LIGHT =
      Examples.claim(
          "notes/b.md", "望遠鏡 é mass 130 t 🔭", "130 t", "mass", Examples.mass("1.3E5", "130 t"));

  @Test
  void bothSidesAreShownWithCaretsUnderTheirWords() {
    assertThat(text(Examples.finding(Severity.ERROR, "disjoint-values", HEAVY, LIGHT)))
        .isEqualTo(
            """
            error[disjoint-values]: Two masses cannot both be true.
              --> notes/a.md:3:1 (rumoured, 0.41, favoured)
                | Mass: 1300 t
                | ^^^^^^^^^^^^
              --> notes/b.md:1:12 (rumoured, 0.41)
                | 望遠鏡 é mass 130 t 🔭
                |               ^^^^^
            """);
  }

  @Test
  void coloursAreThereOnlyWhenAskedFor() {
    Finding finding = Examples.finding(Severity.WARNING, "r", HEAVY);
    assertThat(new FindingText(Theme.ANSI).of(finding)).contains("\u001b[");
    assertThat(text(finding)).doesNotContain("\u001b");
  }

  @Test
  void aDocumentCannotSteerTheTerminal() {
    Value evil = new Value.TextValue("\u001b[31mred\u0007");
    Claim claim = Examples.claim("evil\n.md", "x " + evil.text(), evil.text(), "note", evil);
    assertThat(text(Examples.finding(Severity.NOTE, "r", claim)))
        .contains("evil␊.md:1:3", "x ␛[31mred␇")
        .doesNotContain("\u001b", "\u0007");
  }

  @Test
  void ofManySidesTheFirstAreShownAndTheRestCounted() {
    Claim[] claims =
        IntStream.range(0, FindingText.SHOWN + 3)
            .mapToObj(number -> Examples.claim(number + ".md", "1 t", "1 t", "mass", TON))
            .toArray(Claim[]::new);
    assertThat(text(Examples.finding(Severity.ERROR, "r", claims)))
        .endsWith("  and 3 further sides\n");
  }

  @Test
  void whatADocumentSaysAgainIsNotShownAgain() {
    String twice = "Mass: 1 t\nIt weighs 1 t.";
    Claim first = Examples.claim("a.md", twice, "Mass: 1 t", "mass", TON);
    Claim again = Examples.claim("a.md", twice, "weighs 1 t", "mass", TON);
    assertThat(text(Examples.finding(Severity.ERROR, "r", first, again)))
        .contains("a.md:1:1 (rumoured, 0.41, favoured; also at 2:4)")
        .doesNotContain("It weighs");
  }

  @Test
  void aLineOfWhichOnlyAPartIsKeptIsMarkedAsCut() {
    String line = "words ".repeat(20) + "Mass: 1 t" + " words".repeat(20);
    Claim claim = Examples.claim("a.md", line, "Mass: 1 t", "mass", TON);
    assertThat(text(Examples.finding(Severity.ERROR, "r", claim)).lines().toList().get(2))
        .startsWith("    | …words ")
        .endsWith(" words…");
  }

  @Test
  void errorsComeFirstWhateverTheOrderOfFindings() throws IOException {
    Finding error = Examples.finding(Severity.ERROR, "z", LIGHT);
    Finding note = Examples.finding(Severity.NOTE, "a", HEAVY);
    assertThat(all(List.of(note, error))).startsWith("error[z]").isEqualTo(all(List.of(error, note)));
  }

  @Test
  void theSummaryCountsBySeverity() {
    Finding error = Examples.finding(Severity.ERROR, "z", LIGHT);
    Finding note = Examples.finding(Severity.NOTE, "a", HEAVY);
    assertThat(Summary.of(List.of(note, error, error), 3, 1))
        .isEqualTo("2 errors, 1 note in 3 claims of 1 document.");
    assertThat(Summary.of(List.of(), 1, 2)).isEqualTo("No findings in 1 claim of 2 documents.");
  }

  private static String text(Finding finding) {
    return new FindingText(Theme.PLAIN).of(finding);
  }

  private static String all(List<Finding> findings) throws IOException {
    StringWriter out = new StringWriter();
    new FindingText(Theme.PLAIN).write(findings, out);
    return out.toString();
  }
}
