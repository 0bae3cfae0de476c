package org.gainsay.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.gainsay.Domain;
import org.gainsay.input.Input;
import org.gainsay.input.KnownInput;
import org.gainsay.source.Metadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One paragraph or one table without end, from bytes to claims: work that looks back over its
 * paragraph, line or row for each of its parts would not end in time.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileClaimsTest {
  private static final int LENGTH = 200_000;
  private static final int COLUMNS = 10_000;
  private static final int ROWS = 20_000;

  private final DocumentFlow flow = DocumentFlow.of(Domain.read(null).vocabulary());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**a** ",
        "**!** ",
        "**Size:** 5 ",
        "Size: 5, ",
        "Size (",
        "DeepSeek-V2 ",
        "DeepSeek-V2 has 7B parameters, ",
        "DeepSeek-V2 and ",
        "DeepSeek-V2; ",
        "7B parameters ",
        "7 = ",
        "not ",
        "likely not undisclosed ",
        "Ann said that ",
        "according to ",
        "“",
        "the model which ",
        "[DeepSeek-V2](https://a.example/DeepSeek-V2) ",
        "1.2-3/4 ",
        "1.2TA78B ",
        "parameters ",
        "MMLU 5-shot ",
      })
  void aParagraphWithoutEndIsReadInTime(String piece) {
    assertThat(read("# DeepSeek-V2\n\n" + piece.repeat(LENGTH / piece.length())).problems()).isEmpty();
  }

  @Test
  void aTableOfManyColumnsIsReadInTime() {
    String table =
        "| Model" + " | Layers".repeat(COLUMNS) + " |\n|---" + "|---".repeat(COLUMNS) + "|\n";
    String row = "| DeepSeek-V2" + " | 60".repeat(COLUMNS) + " |\n";
    assertThat(read(table + row).claims()).isNotEmpty();
  }

  @Test
  void aTableOfManyRowsIsReadInTime() {
    String table = "| Model | Layers |\n|---|---|\n" + "| DeepSeek-V2 | 60 |\n".repeat(ROWS);
    assertThat(read(table).claims()).hasSizeGreaterThanOrEqualTo(ROWS);
  }

  private ReadDocument read(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return flow.read(new KnownInput(new Input("hostile.md", () -> bytes), Metadata.NONE));
  }
}
