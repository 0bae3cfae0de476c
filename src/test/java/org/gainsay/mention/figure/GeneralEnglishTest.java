package org.gainsay.mention.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.mention.AnnotatedSentence;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Tally;
import org.gainsay.vocabulary.TurtleText;
import org.gainsay.vocabulary.reading.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Scores the finder on sentences of general English: words and meaning of a figure must both be
 * right.
 */
class GeneralEnglishTest {
  private static final double FLOOR = 0.95;
  private static final LocalDate WEDNESDAY = LocalDate.of(2024, 6, 12);

  private final FigureFinder finder =
      FigureFinder.of(VocabularyReader.read(TurtleText.core()).vocabulary());

  private static List<String> notes(String text, List<? extends Figure> figures) {
    List<String> notes = new ArrayList<>();
    for (Figure figure : figures) {
      String words = text.substring(figure.span().start(), figure.span().end());
      notes.add(words + " = " + FigureNotes.note(figure));
    }
    return notes;
  }

  @ParameterizedTest
  @ValueSource(strings = {"general-english.txt", "science-and-news.txt"})
  void quantitiesAndDatesAreFoundInSentences(String file) {
    Tally tally = new Tally();
    for (AnnotatedSentence sentence : AnnotatedSentence.read(file)) {
      String text = sentence.text();
      tally.count(text, sentence.notes(), notes(text, finder.find(text)));
    }
    tally.assertAtLeast(FLOOR, FLOOR);
  }

  @Test
  void datesAreFoundInSentencesSpokenOnADay() {
    Tally tally = new Tally();
    for (AnnotatedSentence sentence : AnnotatedSentence.read("news-dates.txt")) {
      String text = sentence.text();
      List<DateMention> dates =
          finder.find(text, WEDNESDAY).stream()
              .filter(DateMention.class::isInstance)
              .map(DateMention.class::cast)
              .toList();
      tally.count(text, sentence.notes(), notes(text, dates));
    }
    tally.assertAtLeast(0.9, 0.9);
  }

  @Test
  void thereAreEnoughSentences() {
    assertThat(AnnotatedSentence.read("general-english.txt")).hasSizeGreaterThan(60);
    assertThat(AnnotatedSentence.read("science-and-news.txt")).hasSizeGreaterThan(70);
  }
}
