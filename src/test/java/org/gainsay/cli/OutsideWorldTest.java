package org.gainsay.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.Settings;
import org.gainsay.input.Inputs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files and folders as they are met: locked, renamed, gone, linked in a circle. */
@DisabledOnOs(OS.WINDOWS)
class OutsideWorldTest {
  private static final String NOTE = "# DeepSeek-V2\n\n- **Layers:** 60\n";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"two\nlines.md", "tab\there.md", "\u001b[31mred.md", "-x.md", "ünï.md", "a'b\"c.md"})
  void aNameIsShownOnOneLineAndHarmsNoTerminal(String name) throws IOException {
    Files.writeString(folder.resolve(name), NOTE);
    Run lines = Run.of("claims", folder.toString(), "--format", "jsonl");
    assertThat(lines.out().lines()).hasSize(1);
    Run table = Run.of("claims", folder.toString());
    assertThat(table.out()).contains("layerCount").doesNotContain("\u001b");
    assertThat(table.out().lines()).hasSize(4);
    Run export = Run.of("export", folder.toString());
    Path file = Files.writeString(folder.resolve("export.ttl"), export.out());
    assertThat(Run.of("claims", "--claims", file.toString(), "--format", "jsonl").out())
        .isEqualTo(lines.out());
  }

  @Test
  void aFileThatMayNotBeReadIsNamedAndTheRestIsRead() throws IOException {
    Path locked = Files.writeString(folder.resolve("locked.md"), NOTE);
    Files.writeString(folder.resolve("open.md"), NOTE);
    assertThat(locked.toFile().setReadable(false)).isTrue();
    assumeThat(Files.isReadable(locked)).as("not run by root").isFalse();
    Run run = Run.of("claims", folder.toString());
    assertThat(run.err()).contains("locked.md: may not be read: permission denied");
    assertThat(run.out()).contains("open.md");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void aLinkInACircleAndALinkThatLeadsNowhereAreToldApart() throws IOException {
    Files.writeString(folder.resolve("a.md"), NOTE);
    Files.createSymbolicLink(folder.resolve("up"), folder);
    Files.createSymbolicLink(folder.resolve("self.md"), folder.resolve("self.md"));
    Files.createSymbolicLink(folder.resolve("lost.md"), folder.resolve("nowhere.md"));
    Run run = Run.of("claims", folder.toString());
    assertThat(run.out()).contains("layerCount");
    assertThat(run.err()).contains("self.md", "lost.md").doesNotContain("\tat ");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void aFolderThatChangesWhileItIsReadGivesWhatIsLeft() throws IOException {
    Path gone = Files.writeString(folder.resolve("gone.md"), NOTE);
    Path becomesFolder = Files.writeString(folder.resolve("other.md"), NOTE);
    Files.writeString(folder.resolve("stays.md"), NOTE);
    Inputs inputs = Inputs.under(List.of(folder.toString()));
    Files.delete(gone);
    Files.delete(becomesFolder);
    Files.createDirectory(becomesFolder);
    Outcome outcome = Gainsay.open(Settings.STANDARD).read(inputs.documents());
    assertThat(outcome.claims()).hasSize(1);
    assertThat(outcome.problems()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Layers: 1E999999999",
        "- Layers: 1e-999999999",
        "- Total parameters: 9.9e2147483647B",
        "- Total parameters: 1e400",
        "| Model | Layers |\n|---|---|\n| DeepSeek-V2 | 1e99999999999999999999 |",
        "DeepSeek-V2 has 5E888888888 parameters and cost $1e999999999 to train."
      })
  void aHugeExponentTakesNeitherTimeNorMemory(String line) throws IOException {
    Files.writeString(folder.resolve("a.md"), "# DeepSeek-V2\n\n" + line + "\n");
    Files.writeString(folder.resolve("b.md"), NOTE + "- Total parameters: 236B\n");
    for (String command : List.of("check", "claims", "export")) {
      assertThat(Run.of(command, folder.toString()).out()).isNotEmpty().hasSizeLessThan(100_000);
    }
  }
}
