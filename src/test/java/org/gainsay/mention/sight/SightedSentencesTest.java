package org.gainsay.mention.sight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.gainsay.document.passage.OffsetMap;
import org.gainsay.document.passage.Passage;
import org.gainsay.mention.AnnotatedSentence;
import org.gainsay.mention.Tally;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.TurtleText;
import org.gainsay.vocabulary.reading.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scores hedges, denials and attributions with their reach on sentences in our own words. */
class SightedSentencesTest {
  private final SightingFinder finder =
      SightingFinder.of(VocabularyReader.read(TurtleText.core()).vocabulary());

  private List<Sighting> see(String text) {
    return finder.find(passage(text), new SourceText(text));
  }

  private static Passage passage(String text) {
    OffsetMap.Builder map = new OffsetMap.Builder().add(text.length(), new Span(0, text.length()));
    return new Passage(text, map.build(), List.of());
  }

  private static String slice(String text, Span span) {
    return AnnotatedSentence.bare(text.substring(span.start(), span.end()));
  }

  @Test
  void hedgesAndDenialsReachAsFarAsBioScopeHasIt() {
    Tally tally = new Tally();
    for (AnnotatedSentence sentence : AnnotatedSentence.read("hedges.txt")) {
      tally.count(sentence.text(), scopesExpected(sentence), scopes(sentence.text()));
    }
    tally.assertAtLeast(0.98, 0.98);
  }

  private static List<String> scopesExpected(AnnotatedSentence sentence) {
    List<String> scopes = new ArrayList<>();
    for (String note : sentence.notes()) {
      String kind = note.substring(0, note.indexOf(':'));
      scopes.add(kind + ": " + sentence.stretch(note.substring(note.indexOf("=>") + 3)));
    }
    return scopes;
  }

  private List<String> scopes(String text) {
    List<String> scopes = new ArrayList<>();
    for (Sighting sighting : see(text)) {
      Sighting.Reach reach = sighting.reach();
      if (reach != null && !sighting.kind().equals("attribution")) {
        scopes.add(sighting.kind() + ": " + slice(text, reach.scope()));
      }
    }
    return scopes;
  }

  @Test
  void attributionsHaveCueHolderAndContent() {
    Tally tally = new Tally();
    for (AnnotatedSentence sentence : AnnotatedSentence.read("attributions.txt")) {
      tally.count(sentence.text(), attributionsExpected(sentence), attributions(sentence.text()));
    }
    tally.assertAtLeast(0.98, 0.98);
  }

  private static List<String> attributionsExpected(AnnotatedSentence sentence) {
    List<String> attributions = new ArrayList<>();
    for (String note : sentence.notes()) {
      String[] parts = note.split("\\|", -1);
      String holder = AnnotatedSentence.bare(parts[1]);
      String content = sentence.stretch(parts[2].strip());
      attributions.add(parts[0].strip() + " | " + holder + " | " + content);
    }
    return attributions;
  }

  private List<String> attributions(String text) {
    List<String> attributions = new ArrayList<>();
    for (Sighting sighting : see(text)) {
      Sighting.Reach reach = sighting.reach();
      if (reach != null && sighting.kind().equals("attribution")) {
        String holder = AnnotatedSentence.bare(reach.holder());
        attributions.add(reach.cue() + " | " + holder + " | " + slice(text, reach.scope()));
      }
    }
    return attributions;
  }

  @Test
  void theMonthOfMayIsNoHedge() {
    assertThat(see("They met in May and parted.")).noneMatch(seen -> seen.kind().equals("hedge"));
  }

  @Test
  void anAttributionRunsFromHolderOrCueToContent() {
    Sighting said = see("On Monday the mayor said that it rained.").getLast();
    assertThat(said.text()).isEqualTo("the mayor said that it rained");
  }

  @ParameterizedTest
  @ValueSource(strings = {"said ", "may, ", "\"said\" ", "Ann, who said that ", "the claim that ", "not by "})
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void hostileSentencesCostNoMoreThanTheirLength(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    for (Sighting sighting : see(text)) {
      assertThat(sighting.span().end()).isLessThanOrEqualTo(text.length());
    }
  }
}
