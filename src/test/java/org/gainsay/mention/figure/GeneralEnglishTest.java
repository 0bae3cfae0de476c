package org.gainsay.mention.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.vocabulary.TurtleText;
import org.gainsay.vocabulary.VocabularyReader;
import org.junit.jupiter.api.Test;

/**
 * Scores the finder on {@code general-english.txt}: words and meaning of a figure must both be
 * right.
 */
class GeneralEnglishTest {
  private static final Path FILE = Path.of("src/test/resources/figures/general-english.txt");
  private static final double FLOOR = 0.97;

  /** A sentence and the figures that a reader sees in it. */
  private record Sentence(String text, List<String> figures) {}

  private static List<Sentence> sentences() {
    List<Sentence> sentences = new ArrayList<>();
    for (String line : lines()) {
      if (line.startsWith("  ")) {
        sentences.getLast().figures.add(line.strip());
      } else if (!line.isBlank() && !line.startsWith("#")) {
        sentences.add(new Sentence(line, new ArrayList<>()));
      }
    }
    return sentences;
  }

  private static List<String> lines() {
    try {
      return Files.readAllLines(FILE);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE.toString(), e);
    }
  }

  private static List<String> found(FigureFinder finder, String text) {
    List<String> found = new ArrayList<>();
    for (Figure figure : finder.find(text)) {
      found.add(
          text.substring(figure.span().start(), figure.span().end())
              + " = "
              + FigureNotes.note(figure));
    }
    return found;
  }

  @Test
  void recallAndPrecisionStayAboveTheFloor() {
    FigureFinder finder = FigureFinder.of(VocabularyReader.read(TurtleText.core()).vocabulary());
    List<String> wrong = new ArrayList<>();
    int hits = 0;
    int expected = 0;
    int seen = 0;
    for (Sentence sentence : sentences()) {
      List<String> found = found(finder, sentence.text);
      List<String> right = new ArrayList<>(sentence.figures);
      right.retainAll(found);
      hits += right.size();
      expected += sentence.figures.size();
      seen += found.size();
      if (right.size() < sentence.figures.size() || right.size() < found.size()) {
        wrong.add(sentence.text + "\n  expected " + sentence.figures + "\n  found    " + found);
      }
    }
    String report = String.join("\n", wrong);
    assertThat(1.0 * hits / expected).as("recall; %s", report).isGreaterThanOrEqualTo(FLOOR);
    assertThat(1.0 * hits / seen).as("precision; %s", report).isGreaterThanOrEqualTo(FLOOR);
  }

  @Test
  void thereAreEnoughSentences() {
    assertThat(sentences()).hasSizeGreaterThan(60);
  }
}
