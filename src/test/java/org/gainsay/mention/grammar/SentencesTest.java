package org.gainsay.mention.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Cue;
import org.gainsay.vocabulary.word.CueKind;
import org.junit.jupiter.api.Test;

class SentencesTest {
  private static final Cue ABBREVIATIONS =
      new Cue(CueKind.ABBREVIATION, List.of("approx", "e.g", "al", "no"), 1, null, false);

  private final Sentences sentences =
      Sentences.of(
          new Vocabulary(
              List.of(), List.of(), List.of(), List.of(ABBREVIATIONS), List.of(), List.of()));

  @Test
  void sentencesEndAtFullStops() {
    assertThat(split("It is 5.2 m long. Nobody saw it! Why? \"So it is.\" Then it fell."))
        .containsExactly(
            "It is 5.2 m long.", "Nobody saw it!", "Why?", "\"So it is.\"", "Then it fell.");
  }

  @Test
  void abbreviationsAndInitialsEndNone() {
    assertThat(split("It has approx. 5 towers (e.g. Two by J. Smith et al. 1990). Done."))
        .containsExactly("It has approx. 5 towers (e.g. Two by J. Smith et al. 1990).", "Done.");
  }

  @Test
  void aUnitOfOneLetterBehindAFigureIsNoInitial() {
    assertThat(split("It melts at 40 °C. Then C. Lind saw 12 V. Nothing burned."))
        .containsExactly("It melts at 40 °C.", "Then C. Lind saw 12 V.", "Nothing burned.");
  }

  @Test
  void marksOfFootnotesBelongToTheSentenceBeforeThem() {
    assertThat(split("It fell.[2] Then it rose.[a][13] See v1.[2]x, and nothing.[")).containsExactly("It fell.[2]", "Then it rose.[a][13]", "See v1.[2]x, and nothing.[");
  }

  @Test
  void answersEndAndNumbersDoNot() {
    assertThat(split("Is it? No. It is not. See no. 5, no. A5 and no. IV.")).containsExactly("Is it?", "No.", "It is not.", "See no. 5, no. A5 and no. IV.");
  }

  @Test
  void smallLettersGoOn() {
    assertThat(split("Version 2.1. is out ... or not.")).hasSize(1);
  }

  @Test
  void endlessSentencesAreCut() {
    assertThat(split("word ".repeat(10_000))).allSatisfy(part -> assertThat(part).hasSizeLessThan(2_100));
  }

  @Property
  void nothingButSpaceIsLost(@ForAll String text) {
    StringBuilder kept = new StringBuilder();
    sentences.split(text).forEach(span -> kept.append(text, span.start(), span.end()));
    assertThat(squeezed(kept.toString())).isEqualTo(squeezed(text));
  }

  private static String squeezed(String text) {
    StringBuilder kept = new StringBuilder();
    text.chars().filter(unit -> !Character.isWhitespace(unit)).forEach(unit -> kept.append((char) unit));
    return kept.toString();
  }

  private List<String> split(String text) {
    return sentences.split(text).stream().map(span -> slice(text, span)).toList();
  }

  private static String slice(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
