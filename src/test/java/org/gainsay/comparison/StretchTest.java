package org.gainsay.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import org.gainsay.claim.Evidence;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;
import org.junit.jupiter.api.Test;

class StretchTest {
  private static Evidence of(String text, String words) {
    Span span = new Span(text.indexOf(words), text.indexOf(words) + words.length());
    return Evidence.of(new SourceText(text), span, span);
  }

  @Test
  void wordsOfOneTextAreJoinedWhicheverComesFirst() {
    String text = "18 knots in open water and 3 knots in ice";
    assertThat(Stretch.around(of(text, "18"), of(text, "3"))).map(Stretch::text).contains(text);
    assertThat(Stretch.around(of(text, "3"), of(text, "18"))).map(Stretch::text).contains(text);
  }

  @Test
  void wordsOfTwoTextsAreNot() {
    assertThat(Stretch.around(of("18 knots in open water", "18"), of("some say 3 knots in ice", "3"))).isEmpty();
  }
}
