package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimsExplainTest {
  @TempDir Path folder;

  private Run explained(String text) throws IOException {
    Path note = Files.writeString(folder.resolve("note.md"), text);
    return Run.of("claims", note.toString(), "--explain");
  }

  @Test
  void aClaimSaysHowItWasRead() throws IOException {
    String out = explained("# DeepSeek-V2\n\nDeepSeek-V2 likely has 236B parameters.\n").out();
    assertThat(out)
        .contains("DeepSeek-V2 likely has 236B parameters.", "^^^^", "reading, as sentence")
        .containsPattern("bound by +sentence")
        .containsPattern("from +hedge \"likely\" at 27–33")
        .contains("quantity \"236B parameters\" at 38–53")
        .doesNotContain("entity \"DeepSeek-V2\" at 2–13")
        .containsPattern("status +inferred: ")
        .containsPattern("confidence +0\\.\\d\\d = 0\\.\\d\\d \\(kind of source\\) × 0\\.70 \\(hedge\\)");
  }

  @Test
  void whereNothingIsClaimedNothingIsExplained() throws IOException {
    assertThat(explained("# Weather\n\nIt rained.\n").out()).isEmpty();
  }

  @Test
  void whatCannotBeReadIsSaid() {
    Run run = Run.of("claims", folder.resolve("none.md").toString(), "--explain");
    assertThat(run.err()).contains("no such file");
    assertThat(run.code()).isEqualTo(2);
  }
}
