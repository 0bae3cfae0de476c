package org.gainsay.mention.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PhraseTableTest {
  @Property(tries = 100)
  void everyPhraseIsFoundByItsLettersAndNoOther(
      @ForAll @Size(max = 200) Set<@AlphaChars @StringLength(min = 1, max = 12) String> phrases,
      @ForAll @AlphaChars @StringLength(min = 1, max = 12) String other) {
    PhraseTable<String> table = new PhraseTable<>();
    phrases.forEach(phrase -> table.add(phrase.toLowerCase(Locale.ROOT), Spelling.FREE, phrase));
    for (String phrase : phrases) {
      assertThat(values(table, phrase)).contains(phrase).allMatch(phrase::equalsIgnoreCase);
    }
    boolean known = phrases.stream().anyMatch(other::equalsIgnoreCase);
    assertThat(values(table, other).isEmpty()).isEqualTo(!known);
  }

  @Test
  void oneNumberIsNotEnough() {
    PhraseTable<String> table = new PhraseTable<>();
    table.add("heron", Spelling.FREE, "heron");
    Folded other = new Folded("crane");
    assertThat(table.find(number(new Folded("heron")), other, 0, other.length())).isNull();
  }

  private static List<String> values(PhraseTable<String> table, String phrase) {
    Folded folded = new Folded(phrase);
    @Nullable Accepted<String> found = table.find(number(folded), folded, 0, folded.length());
    return found == null ? List.of() : found.all();
  }

  private static long number(Folded folded) {
    long number = 0;
    for (int at = 0; at < folded.length(); at++) {
      number = PhraseTable.with(number, folded.unit(at));
    }
    return number;
  }
}
