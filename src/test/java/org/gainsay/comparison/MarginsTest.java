package org.gainsay.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.gainsay.claim.Said;
import org.gainsay.quantity.Bound;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Quantity;
import org.gainsay.quantity.Unit;
import org.gainsay.rule.Bicycles;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.CountedUnit;
import org.gainsay.vocabulary.word.Labels;
import org.junit.jupiter.api.Test;

class MarginsTest {
  private static final Unit PAGE = new Unit("urn:page", "page");
  private static final Vocabulary PAGES =
      new Vocabulary(
          Bicycles.VOCABULARY.properties(),
          List.of(),
          List.of(new CountedUnit(PAGE, new Labels("page", List.of(), List.of()), true)),
          List.of(),
          List.of(),
          List.of());

  private static Bounds bounds(Vocabulary vocabulary, Said said) {
    return new Margins(vocabulary).of(said.statement()).orElseThrow();
  }

  private static Bounds bounds(Said said) {
    return bounds(Bicycles.VOCABULARY, said);
  }

  private static Said upTo(String number, String step) {
    BigDecimal figure = new BigDecimal(number);
    return Said.in("a.md")
        .quantity(
            "range",
            new Quantity(
                figure, Interval.atMost(figure), new BigDecimal(step), PAGE, false, Bound.MAX),
            "up to " + number);
  }

  @Test
  void aFigureReachesNearlyOneUnitOfItsLastDigit() {
    assertThat(bounds(Said.in("a.md").figure("weight", "12.5")))
        .isEqualTo(new Bounds.Figures(12.4001, 12.5999));
  }

  @Test
  void aCountAndAScoreAreExact() {
    assertThat(bounds(Said.in("a.md").figure("gearCount", "11", "")))
        .isEqualTo(new Bounds.Figures(11, 11));
    assertThat(bounds(Said.in("a.md").figure("testScore", "78.9", "")))
        .isEqualTo(new Bounds.Figures(78.9, 78.9));
  }

  @Test
  void aLimitInThousandsOfWhatIsCountedBy1024Reaches1024() {
    assertThat(bounds(PAGES, upTo("128000", "1000")))
        .isEqualTo(new Bounds.Figures(127001, 132071));
    assertThat(bounds(PAGES, upTo("128000", "1"))).isEqualTo(new Bounds.Figures(127999.001, 128000.999));
  }

  @Test
  void aLimitOfWhatIsNoLimitStaysOpen() {
    Said said = Said.in("a.md").upTo("weight", "100");
    assertThat(bounds(said)).isEqualTo(new Bounds.Figures(Double.NEGATIVE_INFINITY, 100.999));
  }

  @Test
  void wordsAndSilenceHaveNoBounds() {
    Margins margins = new Margins(Bicycles.VOCABULARY);
    assertThat(margins.of(Said.in("a.md").undisclosed("weight").statement())).isEmpty();
    assertThat(margins.of(Said.in("a.md").concept("drive", "Belt").statement())).isEmpty();
  }
}
