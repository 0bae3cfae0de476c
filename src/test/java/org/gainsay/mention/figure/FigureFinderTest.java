package org.gainsay.mention.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.quantity.Bound;
import org.gainsay.quantity.PartialDate;
import org.gainsay.quantity.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What a figure holds beside its number: spans, step, bounds, sides of dates. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureFinderTest {
  private final FigureFinder finder = FigureFinder.of(SmallVocabulary.make());

  private QuantityMention mention(String text) {
    return (QuantityMention) finder.find(text).getFirst();
  }

  private Quantity quantity(String text) {
    return mention(text).quantity();
  }

  private PartialDate date(String text) {
    return ((DateMention) finder.find(text).getFirst()).date();
  }

  private static String cut(String text, Figure figure) {
    return text.substring(figure.span().start(), figure.span().end());
  }

  @Test
  void theStepIsOneOfTheLastDigitStated() {
    assertThat(quantity("1.3 quadrillion tokens").step()).isEqualByComparingTo("1E14");
    assertThat(quantity("1,300,000B tokens").step()).isEqualByComparingTo("1E9");
    assertThat(quantity("78.50 %").step()).isEqualByComparingTo("0.01");
    assertThat(quantity("1.5 × 10^12").step()).isEqualByComparingTo("1E11");
  }

  @Test
  void signsBelongToTheSpanAndWordsDoNot() {
    String text = "some say up to ~10B+ parameters are used";
    assertThat(cut(text, mention(text))).isEqualTo("~10B+ parameters");
    assertThat(text.substring(mention(text).numbers().start(), mention(text).numbers().end()))
        .isEqualTo("10B");
  }

  @Test
  void aFieldOnTheNextLineIsNoUnit() {
    assertThat(cut("64 m\ntokens: 400", mention("64 m\ntokens: 400"))).isEqualTo("64 m");
    assertThat(quantity("64 k\ntokens were read").number()).isEqualByComparingTo("64000");
    assertThat(quantity("64 k tokens: a long text").number()).isEqualByComparingTo("64000");
  }

  @Test
  void aRangeSpansBothNumbersAndStatesNeither() {
    String text = "a window of 8K to 32K tokens";
    assertThat(cut(text, mention(text))).isEqualTo("8K to 32K tokens");
    assertThat(quantity(text).number()).isNull();
  }

  @Test
  void upToLeavesTheLowSideOpen() {
    Quantity upTo = quantity("up to 128K tokens");
    assertThat(upTo.number()).isEqualByComparingTo("128000");
    assertThat(upTo.interval().low()).isNull();
    assertThat(upTo.interval().high()).isEqualByComparingTo("128000");
    assertThat(upTo.bound()).isEqualTo(Bound.MAX);
  }

  @Test
  void lessThanHalfStartsAtNothing() {
    Quantity share = quantity("less than half of the cost");
    assertThat(share.interval().low()).isEqualByComparingTo("0");
    assertThat(share.interval().high()).isEqualByComparingTo("50");
  }

  @Test
  void aUnitSeveralWordsAwayIsKnownButNotSpanned() {
    String text = "236 billion total parameters";
    assertThat(cut(text, mention(text))).isEqualTo("236 billion");
    assertThat(quantity(text).unit())
        .isNotNull()
        .extracting(unit -> unit.label())
        .isEqualTo("parameter");
  }

  @Test
  void equalFiguresAreEqualValues() {
    assertThat(quantity("1.5 trillion tokens")).isEqualTo(quantity("1.5T tokens"));
    assertThat(quantity("5.0 kg").number()).isEqualTo(quantity("5 kg").number());
  }

  @Test
  void theUnitIsTheOneOfQudt() {
    assertThat(quantity("35.1 MN").unit())
        .isNotNull()
        .extracting(unit -> unit.iri())
        .isEqualTo("http://qudt.org/vocab/unit/MegaN");
  }

  @Test
  void byAnEndLeavesTheEarlySideOpen() {
    PartialDate due = date("by the end of 2025");
    assertThat(due.earliest()).isEqualTo(PartialDate.ALWAYS);
    assertThat(due.latest()).isEqualTo(LocalDate.of(2025, 12, 31));
  }

  @Test
  void anAmbiguousDayHoldsBothReadings() {
    PartialDate either = date("on 05/06/2024");
    assertThat(either.earliest()).isEqualTo(LocalDate.of(2024, 5, 6));
    assertThat(either.latest()).isEqualTo(LocalDate.of(2024, 6, 5));
  }

  @Test
  void aQuarterRunsOverThreeMonths() {
    PartialDate quarter = date("in Q2 2025");
    assertThat(quarter.earliest()).isEqualTo(LocalDate.of(2025, 4, 1));
    assertThat(quarter.latest()).isEqualTo(LocalDate.of(2025, 6, 30));
  }

  @Test
  void relativeDatesNeedTheDayOnWhichTheyAreSpoken() {
    assertThat(finder.find("released last month")).isEmpty();
    assertThat(finder.find("released last month", LocalDate.of(2024, 1, 15)).getFirst())
        .extracting(figure -> FigureNotes.note(figure))
        .isEqualTo("on 2023-12");
  }
}
