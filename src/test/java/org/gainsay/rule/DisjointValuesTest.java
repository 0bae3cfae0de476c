package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Said;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Nature;
import org.gainsay.finding.Severity;
import org.junit.jupiter.api.Test;

class DisjointValuesTest {
  private final Said report = Said.in("report.md").of("Jackdaw");
  private final Said readme = Said.in("readme.md").of("Jackdaw").official();

  private Finding only(Said... said) {
    List<Finding> findings = Bicycles.judge(said);
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }

  @Test
  void datesWithoutACommonDayAreAConflict() {
    Finding finding =
        only(report.date("releaseDate", "2023-11"), readme.date("releaseDate", "2024-05-06"));

    assertThat(finding.rule()).isEqualTo("disjoint-values");
    assertThat(finding.kind()).isEqualTo("value");
    assertThat(finding.nature()).isEqualTo(Nature.CONFLICT);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.explanation())
        .isEqualTo(
            "Jackdaw's release date is given as \"2024-05-06\" (readme.md:1, official, 0.90) and as"
                + " \"2023-11\" (report.md:1, rumoured, 0.50): these cannot both be true.");
  }

  @Test
  void aDateWithinAMonthIsOnlyMorePrecise() {
    assertThat(
            Bicycles.judge(
                report.date("releaseDate", "2024-05"), readme.date("releaseDate", "2024-05-06")))
        .isEmpty();
  }

  @Test
  void figuresWithinTheLastDigitStatedAgree() {
    assertThat(Bicycles.judge(report.figure("weight", "12.5"), readme.figure("weight", "12.6")))
        .isEmpty();
  }

  @Test
  void countsAreExact() {
    assertThat(only(report.figure("gearCount", "10", ""), readme.figure("gearCount", "11", "")))
        .extracting(Finding::kind, Finding::nature)
        .containsExactly("value", Nature.CONFLICT);
  }

  @Test
  void aRatioOfTenIsOneFindingOfKindMagnitude() {
    assertThat(only(report.figure("weight", "130"), readme.figure("weight", "13.0")))
        .extracting(Finding::kind, Finding::severity)
        .containsExactly("magnitude", Severity.ERROR);
  }

  @Test
  void aRatioOfAlmostTenIsNoSlip() {
    assertThat(only(report.figure("weight", "130"), readme.figure("weight", "13.9")).kind())
        .isEqualTo("value");
  }

  @Test
  void aScoreWithFewerDigitsIsRounded() {
    Said score = report.under("test", "hill climb");
    Said same = readme.under("test", "hill climb");

    assertThat(
            only(score.figure("testScore", "79", ""), same.figure("testScore", "78.9", "")))
        .extracting(Finding::nature, Finding::severity)
        .containsExactly(Nature.ROUNDING, Severity.NOTE);
    assertThat(
            only(score.figure("testScore", "78.8", ""), same.figure("testScore", "78.9", "")))
        .extracting(Finding::nature, Finding::severity)
        .containsExactly(Nature.CONFLICT, Severity.ERROR);
  }

  @Test
  void aboutReachesATenth() {
    assertThat(Bicycles.judge(report.about("weight", "20"), readme.figure("weight", "18.5")))
        .isEmpty();
    assertThat(Bicycles.judge(report.about("weight", "20"), readme.figure("weight", "15.5")))
        .hasSize(1);
  }

  @Test
  void upToTheLimitOfALimitStatesIt() {
    assertThat(Bicycles.judge(report.upTo("range", "100"), readme.figure("range", "100", "kilometre")))
        .isEmpty();
    assertThat(Bicycles.judge(report.upTo("range", "100"), readme.figure("range", "80", "kilometre")))
        .hasSize(1);
  }

  @Test
  void everyClaimThatIsDisjointFromSomeOtherIsAMember() {
    Said first = report.figure("weight", "8.0");
    Said within = Said.in("blog.md").of("Jackdaw").between("weight", "7", "14");
    Said last = readme.figure("weight", "12.0");
    Said between = Said.in("list.md").of("Jackdaw").figure("weight", "10.0");

    Finding finding = only(first, within, last, between);

    assertThat(finding.claims())
        .extracting(Claim::iri)
        .containsExactlyInAnyOrder(first.claim().iri(), last.claim().iri(), between.claim().iri());
    assertThat(finding.explanation()).contains("with one more value");
  }

  @Test
  void othersDoNotCompete() {
    assertThat(
            Bicycles.judge(
                report.figure("weight", "8.0"),
                readme.figure("weight", "12.0").denied(),
                readme.of("Rook").figure("weight", "12.0"),
                readme.figure("weight", "12000", "gram"),
                readme.figure("weight", "3.0").under("part", "frame"),
                report.figure("price", "800", ""),
                readme.figure("price", "900", "")))
        .isEmpty();
  }

  @Test
  void equalValuesAreNamedOnce() {
    Said other = Said.in("copy.md").of("Jackdaw");
    assertThat(
            only(
                    report.figure("weight", "8.0"),
                    other.figure("weight", "8.00"),
                    readme.figure("weight", "12.0"))
                .explanation())
        .contains("\"12.0\" (readme.md:1, official, 0.90) and as \"8.00\" (copy.md:1, rumoured, 0.50, and 1 more)");
  }
}
