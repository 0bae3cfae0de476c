package org.gainsay.mention.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts made to be slow: two megabytes of each, which a reader that looks back too far never ends.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileTextTest {
  private static final int LENGTH = 2_000_000;

  private final FigureFinder finder = FigureFinder.of(SmallVocabulary.make());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.",
        "1-",
        "1/",
        "1:",
        "(",
        "1",
        "9e9",
        "a",
        "[1",
        "2024-",
        "May ",
        "May 5-",
        "1x",
        "$",
        "~",
        "-",
        "1'234'",
        "one hundred and ",
        "half a ",
        "m·",
        "\n"
      })
  void aPieceThatRepeatsForeverIsReadInTime(String piece) {
    String text = piece.repeat(LENGTH / piece.length());
    assertThat(finder.find(text)).hasSizeLessThanOrEqualTo(LENGTH);
  }
}
