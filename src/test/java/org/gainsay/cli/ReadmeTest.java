package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
  private static final Pattern CONSOLE =
      Pattern.compile("```console\n\\$ \\./gainsay ([^\n]+)\n(.*?)```", Pattern.DOTALL);
  private static final String CUT = "…\n";

  /** What stands before the cut begins the output, what stands behind it ends it. */
  @Test
  void itsCommandsPrintWhatItSays() throws IOException {
    Matcher console = CONSOLE.matcher(Files.readString(Path.of("README.md")));
    int commands = 0;
    while (console.find()) {
      Run run = Run.of(console.group(1).split(" ", -1));
      List<String> shown = List.of(console.group(2).split("(?m)^" + CUT, 2));
      assertThat(run.out()).startsWith(shown.get(0)).endsWith(shown.get(shown.size() - 1));
      commands++;
    }
    assertThat(commands).isPositive();
  }
}
