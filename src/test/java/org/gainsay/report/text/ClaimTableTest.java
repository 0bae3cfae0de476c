package org.gainsay.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.gainsay.claim.Value;
import org.gainsay.report.Examples;
import org.gainsay.report.Theme;
import org.junit.jupiter.api.Test;

class ClaimTableTest {
  @Test
  void columnsAreAlignedWithinADocument() throws IOException {
    String text = "Mass: 1300 t\nBuilt by 鹰 works, launched May 2024, seen by none";
    StringWriter out = new StringWriter();
    new ClaimTable(Theme.PLAIN)
        .write(
            List.of(
                Examples.claim("a.md", text, "Mass: 1300 t", "mass", Examples.mass("1", "1300 t")),
                Examples.claim("a.md", text, "鹰 works", "maker", new Value.TextValue("鹰 works")),
                Examples.claim("a.md", text, "launched May 2024", "launch", Examples.MAY)),
            out);
    assertThat(out)
        .hasToString(
            """
            a.md
              1:1   Kestrel-2  mass (stage design)    1300 t    rumoured  0.41
              2:10  Kestrel-2  maker (stage design)   鹰 works  rumoured  0.41
              2:19  Kestrel-2  launch (stage design)  May 2024  rumoured  0.41

            """);
  }

  @Test
  void aCellIsCutAtItsWidestAndHoldsOneLine() {
    assertThat(Columns.fitted("a long story", 7)).isEqualTo("a long…");
    assertThat(Columns.of(Columns.fitted("望遠鏡望遠鏡", 8))).isLessThanOrEqualTo(8);
  }
}
