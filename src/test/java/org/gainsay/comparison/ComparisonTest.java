package org.gainsay.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.claim.Said;
import org.gainsay.rule.Bicycles;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private final Comparison comparison = new Comparison(Bicycles.VOCABULARY);
  private final Said page = Said.in("page.md").of("Jackdaw");
  private final Said note = Said.in("note.md").of("Jackdaw");

  private boolean disagree(Said one, Said other) {
    boolean forth = comparison.disagree(one.claim(), other.claim());
    assertThat(comparison.disagree(other.claim(), one.claim())).isEqualTo(forth);
    return forth;
  }

  private boolean repeats(Said other, Said one) {
    return comparison.repeats(other.claim(), one.claim());
  }

  @Test
  void figuresDisagreeWhereNothingLiesInBoth() {
    assertThat(disagree(page.figure("weight", "8"), note.figure("weight", "12"))).isTrue();
    assertThat(disagree(page.figure("weight", "8"), note.figure("weight", "8.0"))).isFalse();
    assertThat(repeats(page.figure("weight", "8.0"), note.figure("weight", "8"))).isTrue();
    assertThat(repeats(page.figure("weight", "12"), note.figure("weight", "8"))).isFalse();
  }

  @Test
  void whoSaysAKindSaysTheBroader() {
    Said kind = page.concept("drive", "RollerChain");
    Said broad = note.concept("drive", "Chain");

    assertThat(disagree(kind, broad)).isFalse();
    assertThat(repeats(kind, broad)).isTrue();
    assertThat(repeats(broad, kind)).isFalse();
    assertThat(disagree(kind, note.concept("drive", "Belt"))).isTrue();
  }

  @Test
  void aDenialSpeaksAgainstKindsAndNotAgainstTheBroader() {
    Said noChain = page.concept("drive", "Chain").denied();
    Said noRollerChain = page.concept("drive", "RollerChain").denied();

    assertThat(disagree(noChain, note.concept("drive", "RollerChain"))).isTrue();
    assertThat(disagree(noRollerChain, note.concept("drive", "Chain"))).isFalse();
    assertThat(disagree(noChain, note.concept("drive", "Belt"))).isFalse();
    assertThat(repeats(noChain, noRollerChain)).isTrue();
    assertThat(repeats(noRollerChain, noChain)).isFalse();
    assertThat(repeats(note.concept("drive", "Belt"), noChain)).isFalse();
  }

  @Test
  void severalValuesOfAPropertyThatTakesThemNeitherDisagreeNorRepeat() {
    Said bell = page.concept("feature", "Bell");
    Said lamp = note.concept("feature", "Lamp");

    assertThat(disagree(bell, lamp)).isFalse();
    assertThat(repeats(bell, lamp)).isFalse();
    assertThat(disagree(bell, lamp.denied())).isFalse();
  }

  @Test
  void whatNobodyTellsDisagreesWithWhatIsTold() {
    assertThat(disagree(page.undisclosed("weight"), note.figure("weight", "8"))).isTrue();
    assertThat(repeats(page.undisclosed("weight"), note.undisclosed("weight"))).isTrue();
  }

  @Test
  void otherPropertiesAreNeverCompared() {
    assertThat(disagree(page.figure("weight", "8"), note.figure("gearCount", "12"))).isFalse();
    assertThat(repeats(page.figure("weight", "8"), note.figure("gearCount", "8"))).isFalse();
  }
}
