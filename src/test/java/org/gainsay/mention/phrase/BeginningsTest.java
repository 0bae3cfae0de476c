package org.gainsay.mention.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class BeginningsTest {
  @Property
  void whatBeginsAPhraseIsNeverDenied(
      @ForAll List<@AlphaChars @StringLength(max = 4) String> phrases,
      @ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = 6) String phrase,
      @ForAll String behind) {
    Beginnings beginnings = new Beginnings();
    phrases.stream().map(Folded::new).filter(each -> each.length() > 0).forEach(beginnings::add);
    beginnings.add(new Folded(phrase));
    assertThat(beginnings.mayBegin(new Folded(phrase + " " + behind), 0)).isTrue();
  }

  @Property
  void phrasesOfAnyLengthAreFound(@ForAll String phrase) {
    Assume.that(new Folded(phrase).length() > 0);
    Phrases<String> phrases = new Phrases<>();
    phrases.addWords(phrase, "it");
    assertThat(phrases.whole(phrase)).containsExactly("it");
  }

  @Test
  void mostWordsBeginNothing() {
    Beginnings beginnings = new Beginnings();
    beginnings.add(new Folded("wing span"));
    beginnings.add(new Folded("of"));
    List<String> words = List.of("winter", "often", "the", "of it", "tower", "a", "w", "wing spans", "wings");
    assertThat(words)
        .filteredOn(word -> beginnings.mayBegin(new Folded(word), 0))
        .containsExactly("of it", "wing spans");
  }
}
