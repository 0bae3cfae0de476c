package org.gainsay.workspace.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that is full, and one that may not be written: file systems of their own, mounted for one
 * process alone. Skipped where this user may not do that.
 */
@Timeout(300)
class DiskTest {
  private static final String ADD = "add \"$NOTES\" --store \"$DISK/kept\"";

  @TempDir Path folder;

  @BeforeEach
  void disk() throws Exception {
    Files.createDirectories(folder.resolve("disk"));
    Path notes = Files.createDirectories(folder.resolve("notes"));
    for (int i = 0; i < 3; i++) {
      Files.writeString(notes.resolve(i + ".md"), "# DeepSeek-V2\n\n**Total Parameters:** " + (236 + i) + "B\n");
    }
    assumeTrue(shell("mount -t tmpfs -o size=1m none \"$DISK\"").code() == 0, "mounting is not allowed here");
  }

  /** What a script in a name space of its own said, and its exit code. */
  private record Said(int code, String words) {}

  private Said shell(String script) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("unshare", "-m", "sh", "-c"));
    command.add(script);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("DISK", folder.resolve("disk").toString());
    builder.environment().put("NOTES", folder.resolve("notes").toString());
    builder.environment().put("GAINSAY", String.join(" ", Processes.builder("org.gainsay.cli.Main").command()));
    try {
      Process process = builder.start();
      String words = new String(process.getInputStream().readAllBytes(), UTF_8);
      return new Said(process.waitFor(), words);
    } catch (IOException e) {
      return new Said(-1, String.valueOf(e.getMessage()));
    }
  }

  @Test
  void whereThereIsNoRoomNothingIsBegun() throws Exception {
    Said said = shell("mount -t tmpfs -o size=12m none \"$DISK\" && $GAINSAY " + ADD + "; code=$?; ls -A \"$DISK/kept\"; exit $code");
    assertThat(said.words()).contains("disk/kept").doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(said.code()).isEqualTo(2);
  }

  @Test
  void aDiskThatBecomesFullHarmsNoneOfTheDocumentsKept() throws Exception {
    Said said =
        shell(
            "mount -t tmpfs -o size=60m none \"$DISK\" && $GAINSAY " + ADD
                + " && head -c 100m /dev/zero >\"$DISK/ballast\" 2>/dev/null; "
                + "echo '# DeepSeek-R1' >\"$NOTES/more.md\"; $GAINSAY " + ADD + "; code=$?; rm \"$DISK/ballast\"; "
                + "$GAINSAY status --store \"$DISK/kept\"; $GAINSAY " + ADD + " || code=broken; echo ended $code");
    assertThat(said.words())
        .contains("3 added", "ended 2", "documents: 3", "1 added, 0 replaced, 3 unchanged")
        .doesNotContain("\tat ");
  }

  @Test
  void aFolderThatMayNotBeWrittenIsNamedAndLeftAsItIs() throws Exception {
    Said said =
        shell(
            "mount -t tmpfs -o size=60m none \"$DISK\" && $GAINSAY " + ADD
                + " && mount -o remount,ro \"$DISK\" && echo '# DeepSeek-R1' >\"$NOTES/more.md\"; $GAINSAY " + ADD
                + "; code=$?; mount -o remount,rw \"$DISK\"; $GAINSAY status --store \"$DISK/kept\"; echo ended $code");
    assertThat(said.words()).contains("3 added", "ended 2", "documents: 3").doesNotContain("\tat ");
  }
}
