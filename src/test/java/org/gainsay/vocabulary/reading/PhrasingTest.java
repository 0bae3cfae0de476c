package org.gainsay.vocabulary.reading;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class PhrasingTest {
  @Test
  void choicesAreTakenInOrderAndAnEmptyOneLeavesNoGap() {
    assertThat(Phrasing.expand("(is|was) (|very) likely"))
        .containsExactly("is likely", "is very likely", "was likely", "was very likely");
  }

  @Test
  void aChoiceMayJoinTheWordBeforeIt() {
    assertThat(Phrasing.expand("did(n't| not) say")).containsExactly("didn't say", "did not say");
  }

  @Test
  void whatIsNeverClosedIsLeftAsItStands() {
    assertThat(Phrasing.expand("likely (or so")).containsExactly("likely (or so");
  }

  @Test
  void tooManyChoicesAreNotMultipliedOut() {
    assertThat(Phrasing.expand("(a|b|c|d|e|f|g|h|i|j)".repeat(9)))
        .hasSizeLessThanOrEqualTo(Phrasing.LIMIT);
  }

  @Property
  void everyTextIsExpandedToSomething(@ForAll String text) {
    assertThat(Phrasing.expand(text)).isNotEmpty();
  }
}
