package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallTest {
  @Test
  void helpNamesEveryCommandAndGoesToStandardOutput() {
    Run run = Run.of("--help");
    assertThat(run.out()).startsWith("Usage: gainsay").contains("check", "claims");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void theHelpThatTheBuildLaidOutIsTheOneThatHolds(@TempDir Path root) throws IOException {
    Overview.keep(root);
    String kept = Files.readString(root.resolve("org/gainsay/cli/help.txt"));
    assertThat(kept).isEqualTo(Overview.text()).isEqualTo(Run.of("-h").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "claims"})
  void everyCommandExplainsItself(String command) {
    Run run = Run.of(command, "--help");
    assertThat(run.out()).startsWith("Usage: gainsay " + command).contains("PATH...", "Exit code");
    assertThat(run.code()).isZero();
  }

  @Test
  void theVersionIsTheOneOfTheBuild() {
    assertThat(Run.of("--version").out()).matches("gainsay \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
  }

  @ParameterizedTest
  @CsvSource({
    "chek, gainsay check",
    "check x --formt text, --format",
    "check x --format xml, text",
    "check x --as-of yesterday, 2026-01-31",
    "check x --min-confidence 3, from 0 to 1",
    "check x --severity grave, warning",
    "check x --sources, FILE",
    "check, PATH",
    "'', Missing command"
  })
  void aBadCallSaysWhatWasMeant(String call, String suggestion) {
    Run run = Run.of(call.isEmpty() ? new String[0] : call.split(" ", -1));
    assertThat(run.err()).startsWith("gainsay: ").contains(suggestion, "--help").doesNotContain("\tat ");
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }
}
