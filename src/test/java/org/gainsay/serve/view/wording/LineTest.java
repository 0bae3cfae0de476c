package org.gainsay.serve.view.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.Settings;
import org.gainsay.claim.Claim;
import org.gainsay.input.Input;
import org.gainsay.serve.holding.Holdings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document's text in lines, with its claims. */
class LineTest {
  private static final Gainsay GAINSAY = Gainsay.open(Settings.STANDARD);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# DeepSeek-V2\n\nDeepSeek-V2 has 236 billion\nparameters, of which 21B are active.\n",
        "# DeepSeek-V2\r\n\r\n- **Layers:** 60\r\n- **Layers:** 61",
        "# DeepSeek-V2\n\n| Model | Layers |\n|---|---|\n| DeepSeek-V2 | 60 |\n\n\n"
      })
  void linesTogetherAreTheTextAndEachClaimBeginsOnce(String text) {
    Outcome outcome = GAINSAY.check(List.of(new Input("a.md", () -> text.getBytes(UTF_8))));
    Holdings holdings = new Holdings(outcome, GAINSAY, source -> Optional.of(text), "");
    List<Line> lines = Line.of(holdings, text, outcome.claims());
    assertThat(lines.stream().map(LineTest::words).collect(Collectors.joining("\n")).stripTrailing())
        .isEqualTo(text.stripTrailing());
    assertThat(segments(lines).flatMap(segment -> segment.starting().stream()))
        .containsExactlyInAnyOrderElementsOf(
            outcome.claims().stream().map(Claim::iri).map(Holdings::key).toList())
        .isNotEmpty();
    assertThat(segments(lines)).allMatch(segment -> segment.text().indexOf('\n') < 0);
  }

  private static Stream<Segment> segments(List<Line> lines) {
    return lines.stream().flatMap(line -> line.segments().stream());
  }

  private static String words(Line line) {
    return line.segments().stream().map(Segment::text).collect(Collectors.joining());
  }
}
