package org.gainsay.serve.view.wording;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** File names in commands that people copy. */
class ShellTest {
  @Test
  void plainNamesStayAsTheyAre() {
    assertThat(Shell.word("notes/v2-report.md")).isEqualTo("notes/v2-report.md");
  }

  @Test
  void aNameIsNoOption() {
    assertThat(Shell.word("--store")).isEqualTo("./--store");
  }

  @ParameterizedTest
  @DisabledOnOs(OS.WINDOWS)
  @ValueSource(
      strings = {
        "two words.md", "it's.md", "$(touch harm).md", "`touch harm`.md", "a;b.md", "a\nb.md", "~/a.md", "*.md", "a\\b.md",
        "a\"b.md", "' '", "!x.md", "ünï.md", "a&b|c>d"
      })
  void aShellTakesThemAsOneWord(String name) throws IOException, InterruptedException {
    Process shell = new ProcessBuilder("sh", "-c", "printf '<%s>' " + Shell.word(name)).start();
    assertThat(new String(shell.getInputStream().readAllBytes(), UTF_8)).isEqualTo("<" + name + ">");
    assertThat(shell.waitFor()).isZero();
  }
}
