package org.gainsay.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressTest {
  @Test
  void theBarGrowsWithTheDocumentsRead() {
    assertThat(Progress.bar(0, 10_000)).isEqualTo("[" + " ".repeat(30) + "] 0/10000 documents");
    assertThat(Progress.bar(5_000, 10_000)).startsWith("[###############     ");
    assertThat(Progress.bar(7, 7)).isEqualTo("[" + "#".repeat(30) + "] 7/7 documents");
  }
}
