package org.gainsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gainsay.vocabulary.TurtleText;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.reading.VocabularyReader;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Labels;
import org.junit.jupiter.api.Test;

class TextsTest {
  private static final Vocabulary VOCABULARY = VocabularyReader.read(texts()).vocabulary();
  private static final Individual OWN =
      new Individual("urn:heron", new Labels("Heron 7B", List.of("the 7B"), List.of()), Set.of(), false);

  private final MentionFinder root = MentionFinder.of(VOCABULARY);

  private static List<TurtleText> texts() {
    List<TurtleText> texts = new ArrayList<>(TurtleText.core());
    texts.add(TurtleText.file(Path.of("ontology/language-models.ttl")));
    return texts;
  }

  @Provide
  static Arbitrary<String> sentences() {
    return Arbitraries.of("Heron 7B", "the 7B", "DeepSeek-V2", "likely", "no", "12B parameters", "released", "in May 2024", "last month", ",", ".", "MoE")
        .list()
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }

  @Property(tries = 300)
  void whoReadsAfterAnotherSeesWhatOneAloneWould(@ForAll("sentences") String text) {
    MentionFinder before = root.with(List.of(), List.of(), null);
    before.find(text);
    before.isUnknown(text);
    before.property(text);
    for (LocalDate day : new LocalDate[] {null, LocalDate.of(2024, 6, 3)}) {
      Mentions after = before.with(List.of(OWN), List.of(), day).find(text);
      Mentions alone = MentionFinder.of(VOCABULARY).with(List.of(OWN), List.of(), day).find(text);
      assertThat(after.names()).isEqualTo(alone.names());
      assertThat(after.figures()).isEqualTo(alone.figures());
      assertThat(after.properties()).isEqualTo(alone.properties());
      assertThat(after.cues()).isEqualTo(alone.cues());
    }
  }

  @Test
  void aTextIsLookedAtOnceAndAfterManyOthersAnew() {
    Texts texts = new Texts(new LastSeen());
    Seen first = texts.of("a stone bridge");
    assertThat(texts.of("a stone bridge")).isSameAs(first);
    for (int number = 0; number < 10_000; number++) {
      texts.of("bridge " + number);
    }
    assertThat(texts.of("a stone bridge")).isNotSameAs(first);
  }

  @Test
  void aShortTextOfAnotherDocumentIsNotLookedAtAgainAndALongOneIs() {
    LastSeen everywhere = new LastSeen();
    Texts first = new Texts(everywhere);
    Texts second = new Texts(everywhere);
    String sentence = "a stone bridge of forty metres over the river that one sees from the road to the south";
    assertThat(second.of("a stone bridge")).isSameAs(first.of("a stone bridge"));
    assertThat(second.of(sentence)).isNotSameAs(first.of(sentence));
  }

  @Test
  void aTextThatWouldFillTheRoomIsNotKept() {
    Texts texts = new Texts(new LastSeen());
    String text = "a stone bridge, ".repeat(10_000);
    assertThat(texts.of(text)).isNotSameAs(texts.of(text));
  }
}
