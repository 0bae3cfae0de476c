package org.gainsay.mention.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The tables of {@code quantities.csv}: a phrase, and the figures in it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuantityPhrasesTest {
  private final FigureFinder finder = FigureFinder.of(SmallVocabulary.make());

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "/figures/quantities.csv",
      delimiter = ';',
      emptyValue = "",
      nullValues = "-")
  void aPhraseReadsAs(String phrase, String expected) {
    assertThat(FigureNotes.all(finder, phrase)).isEqualTo(expected == null ? "" : expected);
  }
}
