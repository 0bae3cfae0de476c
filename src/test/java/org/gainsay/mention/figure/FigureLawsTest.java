package org.gainsay.mention.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.QuantityMention;

class FigureLawsTest {
  private static final FigureFinder FINDER = FigureFinder.of(SmallVocabulary.make());
  private static final LocalDate TODAY = LocalDate.of(2024, 6, 12);

  private static QuantityMention only(String text) {
    List<Figure> figures = FINDER.find(text);
    assertThat(figures).as(text).hasSize(1);
    return (QuantityMention) figures.getFirst();
  }

  @Property
  void aNumberThatIsWrittenIsReadBack(
      @ForAll @BigRange(min = "0.001", max = "999999999") @Scale(3) BigDecimal number) {
    assertThat(only(number.toPlainString() + " kg").quantity().number())
        .isEqualByComparingTo(number);
  }

  @Property
  void aGroupedNumberIsReadBack(@ForAll @LongRange(min = 1, max = 999_999_999_999L) long number) {
    String grouped =
        new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(number);
    assertThat(only(grouped + " tokens").quantity().number())
        .isEqualByComparingTo(BigDecimal.valueOf(number));
  }

  @Property
  void theSpanIsTheFigureAndNothingElse(@ForAll @LongRange(min = 1, max = 999_999) long number) {
    String text = "They weigh about " + number + " kg, we hear.";
    QuantityMention mention = only(text);
    assertThat(text.substring(mention.span().start(), mention.span().end()))
        .isEqualTo(number + " kg");
    assertThat(text.substring(mention.numbers().start(), mention.numbers().end()))
        .isEqualTo(String.valueOf(number));
  }

  @Property
  void aDayIsReadBack(@ForAll("days") LocalDate day) {
    Figure figure = FINDER.find("on " + day).getFirst();
    assertThat(((DateMention) figure).date().earliest()).isEqualTo(day);
    assertThat(((DateMention) figure).date().latest()).isEqualTo(day);
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1600, 1, 1).toEpochDay(), LocalDate.of(2150, 1, 1).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Property(tries = 3000)
  void noTextIsTooStrange(@ForAll("texts") String text) {
    int last = 0;
    for (Figure figure : FINDER.find(text, TODAY)) {
      assertThat(figure.span().start()).isGreaterThanOrEqualTo(last);
      assertThat(figure.span().end())
          .isGreaterThan(figure.span().start())
          .isLessThanOrEqualTo(text.length());
      last = figure.span().end();
    }
  }

  /** Pieces of figures in any order, with any letters between. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "1",
            "12",
            "2024",
            "-",
            "–",
            "/",
            ".",
            ",",
            ":",
            " ",
            " to ",
            " and ",
            "May",
            "Q2",
            "5th",
            "kg",
            "km/h",
            "%",
            "$",
            "US$",
            "million",
            "K",
            "B",
            "~",
            "+",
            "±",
            "x",
            "×",
            "10^",
            "^",
            "²",
            "½",
            "half a ",
            "a ",
            "twenty",
            "-one",
            "hundred",
            "of",
            "ago",
            "last ",
            "week",
            "early ",
            "end of ",
            "the ",
            "between ",
            "from ",
            "(",
            ")",
            "[",
            "]",
            "\n",
            "\t",
            "'",
            "s",
            "m",
            "°C",
            "per",
            "square ",
            "1/2",
            "century",
            "FY",
            "..",
            "e9");
    Arbitrary<String> any = Arbitraries.strings().ofMaxLength(3);
    return Arbitraries.frequencyOf(
            net.jqwik.api.Tuple.of(9, pieces), net.jqwik.api.Tuple.of(1, any))
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  @Property
  void aSecondReadingFindsTheSame(@ForAll("texts") String text) {
    assertThat(FINDER.find(text, TODAY)).isEqualTo(FINDER.find(text, TODAY));
  }
}
