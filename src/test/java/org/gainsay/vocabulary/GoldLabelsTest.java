package org.gainsay.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.vocabulary.reading.VocabularyReader;
import org.gainsay.vocabulary.word.Names;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What must be found in {@code ../shared} has a word in the vocabulary. */
class GoldLabelsTest {
  private static final Path GOLD = Path.of("..", "shared", "gold");
  private static final Pattern PROPERTY = Pattern.compile("\"property\": \"(\\w+)\"");
  private static final Pattern LABELS = Pattern.compile("\"labels\": \\[([^\\]]*)\\]");
  private static final Pattern TEXT = Pattern.compile("\"([^\"]*)\"");

  private final Vocabulary vocabulary = read();

  private static Vocabulary read() {
    List<TurtleText> texts = new ArrayList<>(TurtleText.core());
    texts.add(TurtleText.resource("ontology/language-models.ttl"));
    return VocabularyReader.read(texts).vocabulary();
  }

  @BeforeEach
  void goldIsThere() {
    assumeThat(GOLD).isDirectory();
  }

  private static List<String> mustBeFound() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String file : List.of("official", "seeds", "tracker")) {
      try (Stream<String> all = Files.lines(GOLD.resolve(file + ".claims.jsonl"))) {
        all.filter(line -> line.contains("\"need\": \"must\"")).forEach(lines::add);
      }
    }
    return lines;
  }

  @Test
  void everyPropertyIsKnown() throws IOException {
    for (String line : mustBeFound()) {
      assertThat(vocabulary.property(first(PROPERTY, line))).as(line).isPresent();
    }
  }

  @Test
  void everyConceptIsKnownToItsPropertyByALabelThatIsShown() throws IOException {
    Set<String> unknown = new TreeSet<>();
    for (String line : mustBeFound()) {
      Property property = vocabulary.property(first(PROPERTY, line)).orElseThrow();
      List<String> labels =
          TEXT.matcher(first(LABELS, line))
              .results()
              .map((MatchResult text) -> text.group(1))
              .toList();
      if (!labels.isEmpty()
          && labels.stream().noneMatch(label -> isShown(property, label, labels))) {
        unknown.add(property.name() + " " + labels);
      }
    }
    assertThat(unknown).isEmpty();
  }

  /** Whether a value of the property goes by the label, and is shown as one of the labels. */
  private boolean isShown(Property property, String label, List<String> labels) {
    return vocabulary.named(label).stream()
        .filter(known -> known.isOneOf(property.range().classes()))
        .anyMatch(
            known ->
                property.range().kind() == Range.Kind.ENTITY
                    || labels.stream()
                        .anyMatch(one -> Names.same(one, known.labels().preferred())));
  }

  private static String first(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    return matcher.find() ? matcher.group(1) : "";
  }
}
