package org.gainsay.vocabulary.word;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.NumericChars;
import org.junit.jupiter.api.Test;

class NamesTest {
  @Test
  void caseHyphensAndSpacesDoNotCount() {
    assertThat(Names.key("Blue Heron-R2"))
        .isEqualTo(Names.key("blueheron r2"))
        .isEqualTo("blueheronr2");
  }

  @Test
  void plusSignsAndDecimalPointsCount() {
    assertThat(Names.key("Check+")).isNotEqualTo(Names.key("Check"));
    assertThat(Names.key("Heron-V2.5")).isNotEqualTo(Names.key("Heron-V25"));
    assertThat(Names.key("Heron v. 2.")).isEqualTo("heronv2");
  }

  @Test
  void aNameOfSignsAloneIsItsOwnKey() {
    assertThat(Names.key(" \uD83D\uDFE2 ")).isEqualTo("\uD83D\uDFE2");
    assertThat(Names.key("H²")).isNotEqualTo(Names.key("H"));
  }

  @Test
  void aNameIsCutWhereAWordEnds() {
    assertThat(Names.beginnings("Heron-V2 Chat (new)"))
        .containsExactly("heronv2chatnew", "heronv2chat", "heronv2", "heronv", "heron");
  }

  @Property
  void aKeyIsItsOwnKey(@ForAll String name) {
    String key = Names.key(name);
    assertThat(Names.key(key)).isEqualTo(key);
  }

  @Property
  void beginningsBeginTheKeyAndGrowShorter(@ForAll String name) {
    assertThat(Names.beginnings(name))
        .allMatch(Names.key(name)::startsWith)
        .isSortedAccordingTo((one, other) -> other.length() - one.length());
  }

  @Property
  void anIriTellsTheKeyOfItsName(@ForAll @AlphaChars @NumericChars @NotBlank String name) {
    assertThat(Names.ofIri(Names.iri(name))).contains(Names.key(name));
  }

  @Test
  void otherAndDamagedIrisAreMadeOfNoName() {
    assertThat(Names.ofIri("https://example.org/thing/lamp")).isEmpty();
    assertThat(Names.ofIri("https://w3id.org/gainsay/id/thing/")).isEmpty();
    assertThat(Names.ofIri("https://w3id.org/gainsay/id/thing/%zz")).isEmpty();
  }
}
