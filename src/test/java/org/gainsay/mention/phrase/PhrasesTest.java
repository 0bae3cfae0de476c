package org.gainsay.mention.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gainsay.mention.phrase.Phrases.Match;
import org.gainsay.source.Span;
import org.junit.jupiter.api.Test;

class PhrasesTest {
  private final Phrases<String> phrases = new Phrases<>();

  @Test
  void spellingsWithoutPunctuationAndCaseAreOne() {
    phrases.addName("Heron R2", "heron");
    assertThat(words("The heron-r2, HeronR2 and Heron R2 fly")).containsExactly("heron-r2", "HeronR2", "Heron R2");
  }

  @Test
  void pointsBetweenDigitsCount() {
    phrases.addName("Heron V2.5", "heron");
    assertThat(words("Heron V25 is not Heron-V2.5.")).containsExactly("Heron-V2.5");
  }

  @Test
  void theLongestPhraseWins() {
    phrases.addWords("wing span", "wing span");
    phrases.addWords("total wing span", "total");
    phrases.addWords("span", "span");
    assertThat(values("a total wing span of 5")).containsExactly(List.of("total"));
  }

  @Test
  void partsOfWordsAreNotFound() {
    phrases.addWords("span", "span");
    assertThat(words("spanning spandex, lifespan")).isEmpty();
  }

  @Test
  void pluralsAreFound() {
    phrases.addWords("tower", "tower");
    assertThat(words("two towers")).containsExactly("towers");
  }

  @Test
  void shortWordsInCapitalsAreFoundInCapitalsOnly() {
    phrases.addWords("RL", "RL");
    assertThat(words("rl, Rl and RL")).containsExactly("RL");
  }

  @Test
  void namesThatAreWordsNeedTheirCapital() {
    phrases.addName("Falcon", "falcon");
    assertThat(words("a falcon is no Falcon")).containsExactly("Falcon");
  }

  @Test
  void phrasesDoNotRunOverPunctuation() {
    phrases.addWords("main span", "main span");
    assertThat(words("the main, span (main) span; main-span")).containsExactly("main-span");
  }

  @Test
  void aWholeTextIsFoundHoweverItIsSpelled() {
    phrases.addName("Falcon", "falcon");
    assertThat(phrases.whole("**falcon**")).containsExactly("falcon");
    assertThat(phrases.whole("falcon nest")).isEmpty();
  }

  @Property
  void matchesLieInTheTextAndDoNotOverlap(@ForAll String text) {
    phrases.addWords("a", "a");
    phrases.addWords("b c", "bc");
    int end = 0;
    for (Match<String> match : phrases.find(text)) {
      assertThat(match.span().start()).isGreaterThanOrEqualTo(end);
      end = match.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(text.length());
  }

  private List<String> words(String text) {
    return phrases.find(text).stream().map(Match::span).map(span -> slice(text, span)).toList();
  }

  private List<List<String>> values(String text) {
    return phrases.find(text).stream().map(Match::values).toList();
  }

  private static String slice(String text, Span span) {
    return text.substring(span.start(), span.end());
  }
}
