package org.gainsay.extract.naming.run;

import static org.assertj.core.api.Assertions.assertThat;
import java.util.List;
import org.gainsay.source.Span;
import org.junit.jupiter.api.Test;

class RunTest {
  @Test
  void whatIsToldStandsBehindWordsCommasDashesAndBrackets() {
    assertThat(List.of(" is a bridge", ", a bridge", " – a bridge", " — one bridge", " (1903) is", "'s", "/Crane", "\nis"))
        .allSatisfy(behind -> assertThat(run(behind).mayBeTold()).isTrue());
  }

  @Test
  void nothingIsToldBeforeTheEndOrASignThatEndsIt() {
    assertThat(List.of("", " ", ": 40 m", "; it", " | 40", ")", "!", "?", "**: 40 m"))
        .allSatisfy(behind -> assertThat(run(behind).mayBeTold()).isFalse());
  }

  private static Run run(String behind) {
    return new Run("Heron" + behind, new Span(0, "Heron".length()));
  }
}
