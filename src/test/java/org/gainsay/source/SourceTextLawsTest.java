package org.gainsay.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SourceTextLawsTest {
  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of("word", " ", "\n", "\r\n", "\r", "7").list().ofMaxSize(60).map(parts -> String.join("", parts));
  }

  @Property
  void aLaterStretchKnowsThePlacesOfTheWhole(
      @ForAll("texts") String text, @ForAll @IntRange(max = 200) int start, @ForAll @IntRange(max = 200) int from) {
    int first = Math.min(text.length(), from);
    int later = Math.clamp(start, first, text.length());
    SourceText whole = new SourceText(text);
    SourceText stretch =
        whole.later(text.substring(first), first).later(text.substring(later), later);
    for (int offset = later; offset <= text.length(); offset++) {
      assertThat(stretch.position(offset)).isEqualTo(whole.position(offset));
      Span rest = new Span(offset, text.length());
      assertThat(stretch.slice(rest)).isEqualTo(whole.slice(rest));
      assertThat(Excerpt.of(stretch, rest).position()).isEqualTo(Excerpt.of(whole, rest).position());
    }
    assertThat(stretch.lineCount()).isEqualTo(whole.lineCount());
  }

  @Test
  void whatIsNotHeldIsRefused() {
    SourceText stretch = new SourceText("one\ntwo\nthree").later("two", 4);
    assertThat(List.of(new Span(4, 7), new Span(3, 7), new Span(4, 8)).stream().map(stretch::holds))
        .containsExactly(true, false, false);
    assertThat(stretch.held(0, 100)).isEqualTo(new Span(4, 7));
    assertThatThrownBy(() -> stretch.position(3)).isInstanceOf(IllegalArgumentException.class);
  }
}
