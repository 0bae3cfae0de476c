package org.gainsay.mention.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class BeginningsTest {
  @Property
  void whatBeginsAPhraseIsNeverDenied(
      @ForAll List<@AlphaChars @StringLength(max = 4) String> phrases,
      @ForAll @AlphaChars @NumericChars @StringLength(min = 1, max = 6) String phrase,
      @ForAll String behind) {
    Beginnings beginnings = new Beginnings(phrases.size());
    phrases.stream().map(each -> each.toLowerCase(Locale.ROOT)).forEach(beginnings::add);
    beginnings.add(phrase.toLowerCase(Locale.ROOT));
    assertThat(beginnings.mayBegin(new Folded(phrase + " " + behind).starts(), 0)).isTrue();
  }

  @Property
  void phrasesOfAnyLengthAreFound(@ForAll String phrase) {
    Assume.that(new Folded(phrase).length() > 0);
    Phrases<String> phrases = new Phrases<>();
    phrases.addWords(phrase, "it");
    assertThat(phrases.whole(phrase)).containsExactly("it");
  }

  @Property
  void manyPhrasesAreFoundAsFewAre(@ForAll @Size(min = 1, max = 200) Set<@AlphaChars @StringLength(min = 1, max = 20) String> names) {
    Phrases<String> phrases = new Phrases<>();
    names.forEach(name -> phrases.addWords("x" + name, name));
    assertThat(names).allSatisfy(name -> assertThat(phrases.find("an x" + name + ", say")).isNotEmpty());
  }

  @Test
  void mostWordsBeginNothing() {
    Beginnings beginnings = new Beginnings(2);
    beginnings.add("wingspan");
    beginnings.add("of");
    List<String> words = List.of("winter", "often", "the", "of it", "tower", "a", "w", "wing spans", "wings");
    assertThat(words)
        .filteredOn(word -> beginnings.mayBegin(new Folded(word).starts(), 0))
        .containsExactly("of it", "wing spans");
  }
}
