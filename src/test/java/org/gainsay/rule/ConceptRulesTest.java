package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Said;
import org.gainsay.finding.Finding;
import org.junit.jupiter.api.Test;

class ConceptRulesTest {
  private final Said report = Said.in("report.md").of("Jackdaw");
  private final Said readme = Said.in("readme.md").of("Jackdaw").official();

  @Test
  void twoAlternativesExcludeOneAnother() {
    List<Finding> findings =
        Bicycles.judge(report.concept("drive", "Belt"), readme.concept("drive", "RollerChain"));

    assertThat(findings).extracting(Finding::rule).containsExactly("exclusive-concepts");
    assertThat(findings.get(0).kind()).isEqualTo("exclusive");
    assertThat(findings.get(0).explanation())
        .isEqualTo(
            "Jackdaw's drive is given as \"RollerChain\" (readme.md:1, official, 0.90) and as \"Belt\""
                + " (report.md:1, rumoured, 0.50): of these, one subject has only one.");
  }

  @Test
  void aKindOfAValueAndAMixtureDoNotConflict() {
    assertThat(
            Bicycles.judge(report.concept("drive", "Chain"), readme.concept("drive", "RollerChain")))
        .isEmpty();
    assertThat(
            Bicycles.judge(report.concept("drive", "Belt"), readme.concept("drive", "ChainAndBelt")))
        .isEmpty();
  }

  @Test
  void whatIsDeniedIsNoSide() {
    Said belt = report.concept("drive", "Belt").at(10);
    Said shaft = report.concept("drive", "Shaft").denied();
    Said chain = report.concept("drive", "Chain").at(20);

    List<Finding> findings = Bicycles.judge(belt, shaft, chain);

    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).claims())
        .extracting(Claim::iri)
        .containsExactly(belt.claim().iri(), chain.claim().iri());
  }

  @Test
  void theSentenceNamesAPairThatExcludesOneAnother() {
    Said kind = Said.in("a.md").of("Jackdaw").concept("drive", "RollerChain");
    assertThat(
            Bicycles.explanations(
                readme.concept("drive", "Chain"), kind, report.concept("drive", "Belt")))
        .singleElement()
        .asString()
        .contains("\"Chain\" (readme.md:1, official, 0.90) and as \"Belt\" (report.md:1, rumoured, 0.50)");
  }

  @Test
  void aPropertyWithOneValueHasNotTwo() {
    assertThat(
            Bicycles.judge(report.entity("builtIn", "Ghent"), readme.entity("builtIn", "Turin")))
        .extracting(Finding::rule, Finding::kind)
        .containsExactly(tuple("rival-values", "value"));
    assertThat(
            Bicycles.judge(report.entity("builtIn", "Ghent"), readme.entity("builtIn", "Ghent")))
        .isEmpty();
  }

  @Test
  void theSameAffirmedAndDeniedIsAConflictOfPolarity() {
    List<Finding> findings =
        Bicycles.judge(
            report.concept("feature", "Lamp").denied(), readme.concept("feature", "DynamoLamp"));

    assertThat(findings).extracting(Finding::kind).containsExactly("polarity");
    assertThat(findings.get(0).explanation())
        .isEqualTo(
            "Jackdaw's feature is said to be \"DynamoLamp\" (readme.md:1, official, 0.90) and not"
                + " \"Lamp\" (report.md:1, rumoured, 0.50): one of the two is wrong.");
  }

  @Test
  void toDenyAKindLeavesTheRest() {
    assertThat(
            Bicycles.judge(
                report.concept("feature", "DynamoLamp").denied(),
                readme.concept("feature", "Lamp")))
        .isEmpty();
  }

  @Test
  void aFigureThatIsDeniedIsAConflictOfPolarity() {
    assertThat(
            Bicycles.judge(
                report.figure("weight", "12.0").denied(), readme.figure("weight", "12")))
        .extracting(Finding::kind)
        .containsExactly("polarity");
  }
}
