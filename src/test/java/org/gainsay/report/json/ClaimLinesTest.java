package org.gainsay.report.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Value;
import org.gainsay.report.Examples;
import org.junit.jupiter.api.Test;

class ClaimLinesTest {
  private static final String TEXT = "Kestrel 2\n- **Mass:** 1300 t\n- **Launch:** May 2024\n";
  private static final Claim MASS =
      Examples.claim("a/b.md", TEXT, "Mass:** 1300 t", "mass", Examples.mass("1.3E6", "1300 t"));
  private static final Claim LAUNCH =
      Examples.claim("a/b.md", TEXT, "Launch:** May 2024", "launch", Examples.MAY);

  @Test
  void keysComeInTheOrderOfTheContract() throws IOException {
    assertThat(lines(List.of(MASS)))
        .isEqualTo(
            """
            {"claim":"%s","document":"a/b.md","subject":"Kestrel-2",\
            "subjectIri":"https://example.org/t#Kestrel-2","subjectText":"Kestrel 2",\
            "property":"mass","scope":{"stage":"design"},\
            "value":{"kind":"quantity","number":1300000,"low":1300000,"high":1300000,\
            "unit":"kilogram","approximate":false,"text":"1300 t"},\
            "polarity":"affirmed","status":"rumoured","confidence":0.41,\
            "attributedTo":["the press"],"quote":"Mass:** 1300 t","start":14,"end":28,\
            "valueStart":22,"valueEnd":28,"line":2,"column":5,"recogniser":"field"}
            """
                .formatted(MASS.iri()));
  }

  @Test
  void aDateIsIsoAtItsOwnPrecision() throws IOException {
    assertThat(lines(List.of(LAUNCH)))
        .contains(
            """
            "value":{"kind":"date","text":"2024-05","earliest":"2024-05-01","latest":"2024-05-31"}\
            """);
  }

  @Test
  void claimsStandInTheOrderOfTheirPlaces() throws IOException {
    assertThat(lines(List.of(LAUNCH, MASS))).isEqualTo(lines(List.of(MASS, LAUNCH)));
  }

  @Test
  void charactersThatSteerTerminalsAreEscaped() throws IOException {
    Value evil = new Value.TextValue("\u001b[2J\u009b2J\u202eabc");
    Claim claim = Examples.claim("x", evil.text(), evil.text(), "note", evil);
    assertThat(lines(List.of(claim)))
        .containsIgnoringCase("\"text\":\"\\u001b[2J\\u009b2J\\u202eabc\"");
  }

  private static String lines(List<Claim> claims) throws IOException {
    StringWriter out = new StringWriter();
    ClaimLines.write(claims, out);
    return out.toString();
  }
}
