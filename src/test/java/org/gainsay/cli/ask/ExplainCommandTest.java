package org.gainsay.cli.ask;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.gainsay.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  private static final String SAMPLES = "data/documents";
  private static final String BEGINNING = "https://w3id.org/gainsay/id/";

  @TempDir Path folder;

  private static String finding(String rule, String property) {
    String lines = Run.of("check", SAMPLES, "--format", "jsonl", "--property", property).out();
    Pattern iri = Pattern.compile("\"finding\":\"([^\"]{1,99})\",\"rule\":\"" + rule + "\"");
    return iri.matcher(lines).results().map(found -> found.group(1)).findFirst().orElseThrow();
  }

  @Test
  void aFindingIsShownWithItsRuleAndTheChainBehindEachMember() {
    String iri = finding("disjoint-values", "releaseDate");

    for (String name : List.of(iri, iri.substring(BEGINNING.length()), iri.substring(iri.length() - 9))) {
      Run run = Run.of("explain", name, SAMPLES);
      assertThat(run.err()).isEmpty();
      assertThat(run.code()).isZero();
      assertThat(run.out())
          .contains(
              "error[disjoint-values]: DeepSeek-V2's release date is given as",
              "Values that cannot all be true",
              "queries/rules/disjoint-values.rq",
              "data/documents/v2-report.md:32:5",
              "nobody but the document itself says who published it",
              "2023-11, from 2023-11-01 to 2023-11-30",
              "0.86 = 0.95 (kind of source) × 1.00 (hedge) × 0.90 (reading, as sentence)",
              "official: DeepSeek-AI, who made DeepSeek-V2, published it, and states it flatly",
              "verdict        refuted");
    }
  }

  @Test
  void aClaimIsShownWithItsRivalsAndWhomItHasItFrom() throws IOException {
    Files.writeString(folder.resolve("a.md"), "Qwen-Test has 40 billion total parameters.\n");
    Files.writeString(
        folder.resolve("b.md"), "Qwen-Test has 70 billion total parameters ([a](a.md)).\n");
    String lines = Run.of("claims", folder.toString(), "--format", "jsonl").out();
    List<MatchResult> iris =
        Pattern.compile("\"claim\":\"([^\"]{1,99})\"").matcher(lines).results().toList();

    Run run = Run.of("explain", iris.get(1).group(1), folder.toString());

    assertThat(run.out())
        .contains(
            "word from      cites " + folder + "/a.md",
            "read as        7E10 parameter; its last digit counts 1E9",
            "compared as    from 6.9001E10 to 7.0999E10, tolerance included",
            "others say     40 billion (rumoured, ",
            "verdict        contested");
  }

  @Test
  void whatIsUnknownOrUnclearIsSaidSo() {
    Run unknown = Run.of("explain", "no-such-claim", SAMPLES);
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("no claim and no finding of these documents ends in 'no-such-claim'");
    Run several = Run.of("explain", "", SAMPLES);
    assertThat(several.code()).isEqualTo(2);
    assertThat(several.err()).contains("is the end of several: " + BEGINNING);
    assertThat(Run.of("explain").code()).isEqualTo(2);
  }
}
