package org.gainsay.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gainsay.claim.Said;
import org.gainsay.finding.standing.Support;
import org.gainsay.finding.standing.Verdict;
import org.gainsay.rule.Bicycles;
import org.gainsay.rule.RuleBook;
import org.gainsay.trust.origin.Lineage;
import org.junit.jupiter.api.Test;

class AppraisalTest {
  private final Said report = Said.in("report.md").of("Jackdaw").figure("weight", "8");
  private final Said blog = Said.in("blog.md").of("Jackdaw").figure("weight", "8.0");
  private final Said rival = Said.in("forum.md").of("Jackdaw").figure("weight", "12");

  private static Verdict verdict(Said of, Said... all) {
    Map<String, Support> supports =
        Appraisal.of(
            Said.all(all),
            RuleBook.bundled().judge(Said.all(all), Bicycles.VOCABULARY, null).findings(),
            Lineage.of(Said.all(all), Bicycles.VOCABULARY),
            Bicycles.VOCABULARY);
    return Objects.requireNonNull(supports.get(of.claim().iri())).verdict();
  }

  @Test
  void oneRumourAloneIsUnverified() {
    assertThat(verdict(report, report)).isEqualTo(Verdict.UNVERIFIED);
  }

  @Test
  void twoDocumentsCorroborateEachOther() {
    assertThat(verdict(report, report, blog)).isEqualTo(Verdict.CORROBORATED);
  }

  @Test
  void aDocumentThatRepeatsItselfDoesNot() {
    assertThat(verdict(report, report, report.at(90))).isEqualTo(Verdict.UNVERIFIED);
  }

  @Test
  void whatIsOfficialStandsAndRefutes() {
    Said official = report.official();
    for (Said said : List.of(official, blog)) {
      assertThat(verdict(said, official, blog, rival)).isEqualTo(Verdict.CORROBORATED);
    }
    assertThat(verdict(rival, official, blog, rival)).isEqualTo(Verdict.REFUTED);
  }

  @Test
  void rumoursThatDisagreeAreContestedHoweverMany() {
    assertThat(verdict(report, report, blog, rival)).isEqualTo(Verdict.CONTESTED);
    assertThat(verdict(rival, report, blog, rival)).isEqualTo(Verdict.CONTESTED);
  }

  @Test
  void officialStatementsDoNotRefuteEachOther() {
    assertThat(verdict(report.official(), report.official(), rival.official()))
        .isEqualTo(Verdict.CONTESTED);
  }

  @Test
  void aKindOfWhatIsOfficialIsNotRefutedByIt() {
    Said official = Said.in("sheet.md").of("Jackdaw").concept("drive", "Chain").official();
    Said kind = Said.in("blog.md").of("Jackdaw").concept("drive", "RollerChain");
    Said other = Said.in("forum.md").of("Jackdaw").concept("drive", "Belt");

    assertThat(verdict(kind, official, kind, other)).isEqualTo(Verdict.CONTESTED);
    assertThat(verdict(other, official, kind, other)).isEqualTo(Verdict.REFUTED);
  }

  @Test
  void aDenialIsRefutedByWhatItDeniesAndByNothingElse() {
    Said lamp = Said.in("sheet.md").of("Jackdaw").concept("feature", "Lamp").official();
    Said bell = Said.in("blog.md").of("Jackdaw").concept("feature", "Bell");
    Said noLamp = Said.in("forum.md").of("Jackdaw").concept("feature", "Lamp").denied();
    Said noBell = Said.in("forum.md").of("Jackdaw").concept("feature", "Bell").denied().at(90);

    assertThat(verdict(noLamp, lamp, bell, noLamp, noBell)).isEqualTo(Verdict.REFUTED);
    assertThat(verdict(noBell, lamp, bell, noLamp, noBell)).isEqualTo(Verdict.CONTESTED);
    assertThat(verdict(bell, lamp, bell, noLamp, noBell)).isEqualTo(Verdict.CONTESTED);
  }
}
