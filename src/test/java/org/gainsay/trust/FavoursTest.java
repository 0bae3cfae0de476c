package org.gainsay.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Said;
import org.gainsay.finding.Finding;
import org.gainsay.rule.Bicycles;
import org.gainsay.rule.RuleBook;
import org.junit.jupiter.api.Test;

class FavoursTest {
  private final Said report = Said.in("report.md").of("Jackdaw");
  private final Said readme = Said.in("readme.md").of("Jackdaw").official();

  private static Finding settled(Said... said) {
    List<Finding> found =
        RuleBook.bundled().judge(Said.all(said), Bicycles.VOCABULARY, null).findings();
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
    assertThat(finding.explanation()).endsWith("true; the official statement is favoured.");
  }

  @Test
  void elseTheHigherConfidence() {
    Finding finding =
        settled(
            report.figure("weight", "8").reliable(0.7),
            Said.in("x/blog.md").of("Jackdaw").figure("weight", "12").reliable(0.4));

    assertThat(finding.favours()).isNotNull();
    assertThat(finding.explanation())
        .endsWith("; that of report.md is favoured, its confidence being 0.70 against 0.40.");
  }

  @Test
  void nobodyWithinATenth() {
    Finding finding =
        settled(
            report.figure("weight", "8").reliable(0.5),
            Said.in("blog.md").of("Jackdaw").figure("weight", "12").reliable(0.4));

    assertThat(finding.favours()).isNull();
    assertThat(finding.explanation()).endsWith("; neither is favoured.");
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

    Claim favoured = new Favours(Bicycles.VOCABULARY).among(claims);

    assertThat(favoured).isNotNull().extracting(claim -> claim.value().text()).isEqualTo("8.0");
    assertThat(new Favours(Bicycles.VOCABULARY).among(claims.subList(0, 2))).isNull();
    assertThat(new Favours(Bicycles.VOCABULARY).among(List.of())).isNull();
  }

  @Test
  void aFindingOfSeveralPropertiesFavoursNobody() {
    Said card = Said.in("card.md").of("Jackdaw");
    Finding finding =
        settled(card.undisclosed("releaseDate"), card.concept("availability", "InShops"));

    assertThat(finding.favours()).isNull();
    assertThat(finding.explanation()).endsWith("it cannot be both.");
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
