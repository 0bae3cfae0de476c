package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Said;
import org.gainsay.claim.Value;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Nature;
import org.gainsay.finding.Severity;
import org.gainsay.quantity.Quantity;

/** What kind of difference there is between scores, which are exact but for their digits. */
class NatureLawsTest {
  @Property(tries = 150)
  void scoresAreRoundedExactlyIfAllAreTheFinestWithFewerDigits(@ForAll("scores") List<Claim> claims) {
    List<BigDecimal> figures = claims.stream().map(NatureLawsTest::figure).toList();
    List<Finding> findings = Bicycles.judge(claims, null);

    if (figures.stream().map(BigDecimal::stripTrailingZeros).distinct().count() < 2) {
      assertThat(findings).isEmpty();
    } else {
      assertThat(findings)
          .singleElement()
          .extracting(Finding::nature)
          .isEqualTo(areRounded(figures) ? Nature.ROUNDING : Nature.CONFLICT);
    }
  }

  @Property(tries = 150)
  void onlyAConflictIsAnError(@ForAll("scores") List<Claim> claims) {
    assertThat(Bicycles.judge(claims, null))
        .allSatisfy(
            finding ->
                assertThat(finding.severity() == Severity.ERROR)
                    .isEqualTo(finding.nature() == Nature.CONFLICT));
  }

  @Property(tries = 100)
  void aConditionThatOneSideLacksIsNeverAnError(@ForAll("scores") List<Claim> claims) {
    List<Claim> mixed = new ArrayList<>(claims.subList(0, Math.min(1, claims.size())));
    mixed.addAll(claims.stream().skip(1).limit(1).map(NatureLawsTest::onWetTrack).toList());

    assertThat(Bicycles.judge(mixed, null))
        .allSatisfy(
            finding -> {
              assertThat(finding.nature()).isEqualTo(Nature.SCOPE);
              assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            });
  }

  private static Claim onWetTrack(Claim claim) {
    String figure = claim.value().text();
    return Said.in("wet.md").of("Jackdaw").figure("testScore", figure, "").under("track", "wet").claim();
  }

  private static BigDecimal figure(Claim claim) {
    Quantity quantity = ((Value.QuantityValue) claim.value()).quantity();
    return quantity.interval().low() == null ? BigDecimal.ZERO : quantity.interval().low();
  }

  /** By definition: each other figure lies within one unit of its own last digit from the finest. */
  private static boolean areRounded(List<BigDecimal> figures) {
    BigDecimal finest = figures.stream().max(Comparator.comparingInt(BigDecimal::scale)).orElseThrow();
    return figures.stream()
        .allMatch(
            figure ->
                figure.compareTo(finest) == 0
                    || figure.subtract(finest).abs().compareTo(figure.ulp()) < 0);
  }

  @Provide
  Arbitrary<List<Claim>> scores() {
    Arbitrary<String> figures =
        Arbitraries.oneOf(
            Arbitraries.integers().between(70, 73).map(String::valueOf),
            Arbitraries.integers().between(700, 730).map(i -> i / 10 + "." + i % 10),
            Arbitraries.integers().between(7000, 7300).map(i -> i / 100 + "." + i / 10 % 10 + i % 10));
    return Combinators.combine(Arbitraries.of("a.md", "b.md", "c.md", "d.md"), figures)
        .as((document, figure) -> Said.in(document).of("Jackdaw").figure("testScore", figure, "").claim())
        .list()
        .ofMaxSize(4)
        .uniqueElements(Claim::iri);
  }
}
