package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.gainsay.rule.Models.domain;
import static org.gainsay.rule.Models.figure;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Said;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Nature;
import org.gainsay.finding.Severity;
import org.junit.jupiter.api.Test;

class LanguageModelRulesTest {
  private final Said card = Said.in("card.md").of("Zeta-3");

  private static List<Finding> judge(Claim... claims) {
    return RuleBook.bundled().judge(List.of(claims), Models.VOCABULARY, null).findings();
  }

  private final Claim parameters = figure(card, "totalParameters", "1200E9", "0.1E9");
  private final Claim tokens = figure(card, "trainingTokens", "130000E9", "0.1E9");
  private final Claim more = figure(card.at(300), "trainingTokens", "1.3E15", "1E14");

  @Test
  void aRatioThatWasRoundedUpAgrees() {
    assertThat(judge(parameters, tokens, figure(card, "tokensPerParameter", "109", "1"))).isEmpty();
  }

  @Test
  void aRatioThatNoInputsMakeIsAnError() {
    List<Finding> findings = judge(parameters, tokens, figure(card, "tokensPerParameter", "22", "1"));

    assertThat(findings)
        .extracting(Finding::rule, Finding::kind, Finding::severity)
        .containsExactly(tuple("tokens-per-parameter", "derived", Severity.ERROR));
    assertThat(findings.get(0).claims()).hasSize(3);
    assertThat(findings.get(0).explanation())
        .isEqualTo(
            "Zeta-3's tokens per parameter are given as \"22\" (card.md:1, rumoured, 0.50), but"
                + " \"130000E9\" (card.md:1, rumoured, 0.50) ÷ \"1200E9\" (card.md:1, rumoured, 0.50) = 108.3.");
  }

  @Test
  void aRatioThatOneOfTwoInputsMakesIsAWarningAboutTheOther() {
    List<Finding> findings =
        judge(parameters, tokens, more, figure(card, "tokensPerParameter", "109", "1"));

    assertThat(findings)
        .extracting(Finding::rule, Finding::severity)
        .containsExactlyInAnyOrder(
            tuple("disjoint-values", Severity.ERROR),
            tuple("tokens-per-parameter", Severity.WARNING));
    Finding derived = findings.get(1);
    assertThat(derived.claims()).contains(more).doesNotContain(tokens);
    assertThat(derived.explanation()).endsWith(" = 1083; other figures given for these do make it.");
  }

  @Test
  void aRatioOfTheActiveParametersAgreesWhereTheyAreStated() {
    Claim active = figure(card, "activeParameters", "120E9", "1E9");
    Claim ratio = figure(card, "tokensPerParameter", "1083", "1");

    assertThat(judge(parameters, tokens, ratio)).extracting(Finding::severity).containsExactly(Severity.ERROR);
    assertThat(judge(parameters, tokens, active, ratio)).isEmpty();
    assertThat(judge(parameters, tokens, figure(card, "activeParameters", "60E9", "1E9"), ratio))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void aHigherRatioMayBeThatOfActiveParametersWhichNobodyStates() {
    Claim experts = domain(card.concept("architecture", "HybridMixtureOfExperts"));

    assertThat(judge(parameters, tokens, experts, figure(card, "tokensPerParameter", "1083", "1")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING))
        .satisfies(finding -> assertThat(finding.nature()).isEqualTo(Nature.SCOPE))
        .satisfies(finding -> assertThat(finding.explanation()).endsWith("active for a token, which nobody states."));
    assertThat(judge(parameters, tokens, experts, figure(card, "tokensPerParameter", "22", "1")))
        .extracting(Finding::severity)
        .containsExactly(Severity.ERROR);
  }

  @Test
  void aScoreIsRecomputed() {
    Said other = Said.in("card.md").of("Zeta-4");
    Claim size = figure(other, "totalParameters", "685E9", "0.1E9");
    Claim trained = figure(other, "trainingTokens", "15640E9", "0.1E9");

    assertThat(judge(size, trained, figure(other, "alScore", "10.6", "0.1")))
        .singleElement()
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR))
        .satisfies(finding -> assertThat(finding.explanation()).endsWith(" ÷ 300, both in billions, is 10.91."));
    assertThat(judge(size, trained, figure(other, "alScore", "10.9", "0.1"))).isEmpty();
    assertThat(judge(parameters, tokens, figure(card, "alScore", "41.6", "0.1"))).isEmpty();
  }

  @Test
  void aShareIsRecomputed() {
    Claim size = figure(card, "totalParameters", "236E9", "1E9");
    Claim active = figure(card, "activeParameters", "21E9", "1E9");

    assertThat(judge(size, active, figure(card, "activeParameterShare", "9", "1"))).isEmpty();
    assertThat(judge(size, active, figure(card, "activeParameterShare", "20", "1")))
        .extracting(Finding::rule)
        .containsExactly("active-share");
  }

  @Test
  void inputsOfPartsOrOthersAreNotTaken() {
    Claim part = figure(card.under("part", "first stage"), "trainingTokens", "5E12", "1E12");
    Claim others = figure(card.of("Zeta-5"), "trainingTokens", "5E12", "1E12");

    assertThat(judge(parameters, part, others, figure(card, "tokensPerParameter", "109", "1")))
        .isEmpty();
  }

  @Test
  void aCorpusThatItsTokensDoNotFitIsAWarning() {
    Claim size = figure(card, "trainingDataSize", "5.2E15", "1E14");

    assertThat(judge(size, more)).isEmpty();
    assertThat(judge(size, tokens))
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule()).isEqualTo("bytes-per-token"))
        .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.WARNING))
        .satisfies(finding -> assertThat(finding.explanation()).contains("40 bytes a token"));
  }

  @Test
  void aPartIsNotLargerThanItsWhole() {
    Claim active = figure(card, "activeParameters", "1500E9", "100E9");

    assertThat(judge(parameters, active))
        .extracting(Finding::rule, Finding::kind)
        .containsExactly(tuple("part-exceeds-whole", "part"));
    assertThat(judge(parameters, figure(card, "activeParameters", "1200E9", "100E9"))).isEmpty();
  }

  @Test
  void aModelIsNotOlderThanItsBase() {
    Claim based = domain(card.entity("basedOn", "Zeta-2"));
    Claim base = domain(card.of("Zeta-2").date("releaseDate", "2024-06"));

    assertThat(judge(based, base, domain(card.date("releaseDate", "2024-03"))))
        .extracting(Finding::rule)
        .containsExactly("released-before-its-base");
    assertThat(judge(based, base, domain(card.date("releaseDate", "2024-06-01")))).isEmpty();
  }

  @Test
  void whatIsDatedAfterItsDocumentWasKnownTooSoon() {
    Said dated = card.on("2024-03-01");

    assertThat(judge(domain(dated.date("releaseDate", "2024-05"))))
        .extracting(Finding::kind)
        .containsExactly("order");
    assertThat(judge(domain(dated.date("releaseDate", "2024-03")))).isEmpty();
    assertThat(judge(domain(dated.date("expectedReleaseDate", "2024-05")))).isEmpty();
  }
}
