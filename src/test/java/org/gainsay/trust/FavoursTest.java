package org.gainsay.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Said;
import org.gainsay.finding.Finding;
import org.gainsay.rule.Bicycles;
import org.gainsay.rule.Models;
import org.gainsay.rule.RuleBook;
import org.junit.jupiter.api.Test;

class FavoursTest {
  private final Said report = Said.in("report.md").of("Jackdaw");
  private final Said readme = Said.in("readme.md").of("Jackdaw").official();

  private static Finding settled(Said... said) {
    return settled(Said.all(said));
  }

  private static Finding settled(List<Claim> claims) {
    List<Finding> found = RuleBook.bundled().judge(claims, Bicycles.VOCABULARY, null).findings();
    List<Finding> settled = Settlement.of(found, Bicycles.VOCABULARY);
    assertThat(settled).hasSize(1);
    return settled.get(0);
  }

  @Test
  void theOfficialStatementIsFavoured() {
    Said official = readme.date("releaseDate", "2024-05-06").reliable(0.3);

    Finding finding = settled(report.date("releaseDate", "2023-11"), official);

    assertThat(finding.favours()).isEqualTo(official.claim().iri());
    assertThat(finding.claims()).first().extracting(Claim::iri).isEqualTo(official.claim().iri());
    assertThat(finding.explanation()).endsWith("true; the official statement is favoured, as the maker's own word (0.30 against 0.50).");
  }

  @Test
  void elseTheHigherConfidence() {
    Finding finding =
        settled(
            report.figure("weight", "8").reliable(0.7),
            Said.in("x/blog.md").of("Jackdaw").figure("weight", "12").reliable(0.4));

    assertThat(finding.favours()).isNotNull();
    assertThat(finding.explanation())
        .endsWith("; that of report.md:1 is favoured, its confidence being 0.70 against 0.40.");
  }

  @Test
  void nobodyWithinATenth() {
    Finding finding =
        settled(
            report.figure("weight", "8").reliable(0.5),
            Said.in("blog.md").of("Jackdaw").figure("weight", "12").reliable(0.4));

    assertThat(finding.favours()).isNull();
    assertThat(finding.explanation()).endsWith("; neither is favoured, as confidences of 0.50 and 0.40 are within 0.10.");
  }

  @Test
  void nobodyWhereOfficialStatementsDisagree() {
    Said news = Said.in("news.md").of("Jackdaw").official();
    Finding finding =
        settled(readme.figure("weight", "8").reliable(0.9), news.figure("weight", "12").reliable(0.2));

    assertThat(finding.favours()).isNull();
    assertThat(finding.explanation()).endsWith("; both are official, and neither is favoured.");
  }

  @Test
  void thoseThatAgreeDoNotHinder() {
    List<Claim> claims =
        Said.all(
            readme.figure("weight", "8"),
            Said.in("news.md").of("Jackdaw").official().figure("weight", "8.0"),
            report.figure("weight", "12"));

    Finding finding = settled(claims);

    assertThat(finding.claims()).first().extracting(claim -> claim.value().text()).isEqualTo("8.0");
    assertThat(finding.favours()).isEqualTo(claims.get(1).iri());
  }

  @Test
  void equalConfidenceIsNamedOnce() {
    Finding finding =
        settled(report.figure("weight", "8"), Said.in("blog.md").of("Jackdaw").figure("weight", "12"));

    assertThat(finding.explanation()).containsPattern("; neither is favoured, as both have a confidence of [0-9.]+\\.$");
  }

  @Test
  void theReasonAloneIsThatOfTheSentence() {
    Finding decided = settled(report.figure("weight", "8").reliable(0.7), readme.figure("weight", "12"));
    Finding open = settled(report.figure("weight", "8"), Said.in("blog.md").of("Jackdaw").figure("weight", "12"));
    Finding boast = settled(report.concept("standing", "Fastest"));

    assertThat(List.of(decided, open))
        .allSatisfy(
            finding ->
                assertThat(finding.explanation())
                    .endsWith("; " + Settlement.reason(finding, Bicycles.VOCABULARY) + "."));
    assertThat(Settlement.reason(decided, Bicycles.VOCABULARY)).startsWith("the official statement is favoured");
    assertThat(Settlement.reason(boast, Bicycles.VOCABULARY)).isEmpty();
  }

  @Test
  void ofTwoPropertiesTheOneIsHeldAgainstTheOther() {
    Said card = Said.in("card.md").of("Jackdaw");
    Said open = card.concept("availability", "InShops");

    assertThat(settled(card.undisclosed("releaseDate"), open).explanation())
        .contains("it cannot be both; neither is favoured, as both have a confidence of");
    assertThat(settled(card.undisclosed("releaseDate"), open.official()).favours())
        .isEqualTo(open.official().claim().iri());
    assertThat(settled(card.undisclosed("releaseDate").reliable(0.9), open.reliable(0.5)).explanation())
        .endsWith("neither is favoured, as that nobody tells counts only where it is official (0.90 against 0.50).");
  }

  @Test
  void aComputationIsAsSureAsItsWeakestFigure() {
    Said page = Said.in("page.md").of("Heron-7B");
    Claim ratio = Models.figure(page.reliable(0.9), "tokensPerParameter", "30", "1");
    Claim tokens = Models.figure(page.reliable(0.9), "trainingTokens", "70E9", "1E9");
    Claim parameters = Models.figure(page.reliable(0.4), "totalParameters", "7E9", "1E9");

    List<Finding> found =
        RuleBook.bundled().judge(List.of(ratio, tokens, parameters), Models.VOCABULARY, null).findings();

    assertThat(Settlement.of(found, Models.VOCABULARY))
        .singleElement()
        .satisfies(finding -> assertThat(finding.favours()).isEqualTo(ratio.iri()))
        .extracting(Finding::explanation)
        .asString()
        .endsWith("its confidence being 0.90 against 0.40 (the weakest of several).");
  }

  @Test
  void whoOnlySaysThatNobodyTellsIsNotFavoured() {
    Said unknown = Said.in("card.md").of("Jackdaw").undisclosed("weight").reliable(0.7);

    Finding finding = settled(unknown, report.figure("weight", "8").reliable(0.5));

    assertThat(finding.favours()).isNull();
    assertThat(settled(unknown.official(), report.figure("weight", "8")).favours())
        .isEqualTo(unknown.official().claim().iri());
  }
}
