package org.gainsay.mention.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.mention.Mention.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * The table of {@code dates.csv}: a phrase, the dates in it, and where the text is spoken on a day.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DatePhrasesTest {
  private final FigureFinder finder = FigureFinder.of(SmallVocabulary.make());

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/figures/dates.csv",
      delimiter = ';',
      emptyValue = "",
      nullValues = "-")
  void aPhraseReadsAs(String phrase, String expected) {
    assertThat(FigureNotes.all(finder, phrase)).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/figures/dates-spoken.csv",
      delimiter = ';',
      emptyValue = "",
      nullValues = "-")
  void onTheTwelfthOfJune2024APhraseReadsAs(String phrase, String expected) {
    String read =
        finder.find(phrase, LocalDate.of(2024, 6, 12)).stream()
            .map(FigureNotes::note)
            .collect(Collectors.joining(" | "));
    assertThat(read).isEqualTo(expected == null ? "" : expected);
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = {"/figures/dates.csv", "/figures/dates-spoken.csv"},
      delimiter = ';',
      emptyValue = "",
      nullValues = "-")
  void whatAPhraseHasOnAnyDayItHasOnEachAndOnNone(String phrase) {
    List<Figure> always = finder.findOnAnyDay(phrase);
    for (int month = 1; always != null && month <= 12; month++) {
      assertThat(always).isEqualTo(finder.find(phrase));
      assertThat(always).isEqualTo(finder.find(phrase, LocalDate.of(2024, month, 12)));
    }
  }

  @Test
  void onlyADateThatCountsFromTheDayAsksForIt() {
    assertThat(finder.findOnAnyDay("5 t since May 2024")).hasSize(2);
    assertThat(finder.findOnAnyDay("5 t since last May")).isNull();
  }
}
