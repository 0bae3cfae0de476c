package org.gainsay.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Severity;
import org.gainsay.report.Examples;
import org.junit.jupiter.api.Test;

class FindingLinesTest {
  private static final Claim B =
      Examples.claim("b.md", "Mass: 13 t", "Mass: 13 t", "mass", Examples.mass("13000", "13 t"));
  private static final Claim A =
      Examples.claim("a.md", "Mass: 12 t", "Mass: 12 t", "mass", Examples.mass("12000", "12 t"));

  @Test
  void aFindingHoldsItsClaimsAsTheyAreListedByThemselves() throws IOException {
    StringWriter claim = new StringWriter();
    ClaimLines.write(List.of(B), claim);
    assertThat(lines(List.of(Examples.finding(Severity.ERROR, "disjoint-values", B, A))))
        .startsWith(
            """
            {"finding":"https://example.org/finding/disjoint-values","rule":"disjoint-values",\
            "kind":"value","nature":"conflict","severity":"error","subject":"Kestrel-2",\
            "property":"mass","scope":{},"claims":[\
            """
                + claim.toString().strip()
                + ",")
        .endsWith(
            """
            "documents":["a.md","b.md"],"explanation":"Two masses cannot both be true.",\
            "favours":"%s"}
            """
                .formatted(B.iri()));
  }

  @Test
  void findingsAreSortedBySeverityThenDocument() throws IOException {
    Finding note = Examples.finding(Severity.NOTE, "n", A);
    Finding later = Examples.finding(Severity.ERROR, "x", B);
    Finding sooner = Examples.finding(Severity.ERROR, "y", A, B);
    assertThat(lines(List.of(note, later, sooner)).lines())
        .extracting(line -> line.replaceAll(".*\"rule\":\"(.)\".*", "$1"))
        .containsExactly("y", "x", "n");
  }

  private static String lines(List<Finding> findings) throws IOException {
    StringWriter out = new StringWriter();
    FindingLines.write(findings, out);
    return out.toString();
  }
}
