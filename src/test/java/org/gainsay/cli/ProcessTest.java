package org.gainsay.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own meets: devices, pipes that close, memory that ends. */
@Timeout(300)
class ProcessTest {
  private static final File FULL = new File("/dev/full");

  @TempDir Path folder;

  @Test
  void aFullDiskIsSaidAndEndsWith2() throws Exception {
    assumeThat(FULL).exists();
    for (String command : List.of("check", "claims", "export")) {
      Process process = builder(List.of(), command, "data/documents").redirectOutput(FULL).start();
      assertThat(errors(process))
          .startsWith("gainsay: standard output cannot be written: ")
          .doesNotContain("\tat ");
      assertThat(process.waitFor()).isEqualTo(2);
    }
  }

  @Test
  void whoeverClosesThePipeHasReadEnough() throws Exception {
    Path many = Files.createDirectory(folder.resolve("many"));
    String report = Files.readString(Path.of("data/documents/v2-report.md"));
    for (int copy = 0; copy < 100; copy++) {
      Files.writeString(many.resolve(copy + ".md"), report);
    }
    Process process = builder(List.of(), "claims", many.toString(), "--format", "jsonl").start();
    try (BufferedReader head = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
      assertThat(head.readLine()).startsWith("{");
    }
    assertThat(errors(process)).isEmpty();
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void aDocumentForWhichThereIsNoMemoryIsSaidAndTheRestIsRead() throws Exception {
    Files.writeString(folder.resolve("large.txt"), "word 7B ".repeat(2_500_000));
    Files.writeString(folder.resolve("page.html"), "<p>word 7B of 8".repeat(200_000));
    Files.writeString(folder.resolve("small.md"), "# DeepSeek-V2\n\n- **Layers:** 60\n");
    Process process = builder(List.of("-Xmx64m"), "claims", folder.toString()).start();
    String claims = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(errors(process))
        .containsPattern("large.txt: cannot be read: larger than the 16 MB .*-Xmx")
        .containsPattern("page.html: too large: 3 MB .*room for 1 MB; part the file.*-Xmx151m")
        .doesNotContain("\tat ");
    assertThat(claims).contains("small.md", "layerCount");
    assertThat(process.waitFor()).isEqualTo(2);
  }

  /** Read as a whole it would take some five times this memory. */
  @Test
  void aTextThatIsLargeForItsMemoryIsReadInPieces() throws Exception {
    String filler = "Nobody who keeps notes remembers where such a sentence came from.\n\n";
    String notes = "# DeepSeek-V2\n\n" + filler.repeat(150_000) + "## Figures\n\nIt has 60 layers.\n";
    Files.writeString(folder.resolve("long.md"), notes);
    Process process =
        builder(List.of("-Xmx80m"), "claims", folder.toString(), "--format", "jsonl").start();
    String claims = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(errors(process)).isEmpty();
    assertThat(claims)
        .contains("\"subject\":\"DeepSeek-V2\"", "\"property\":\"layerCount\"")
        .contains("\"valueStart\":" + notes.indexOf("60 layers"), "\"line\":300005,");
    assertThat(claims.lines()).hasSize(1);
    assertThat(process.waitFor()).isZero();
  }

  private static ProcessBuilder builder(List<String> options, String... arguments) {
    List<String> call = new ArrayList<>();
    call.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    call.add("-XX:TieredStopAtLevel=1");
    call.addAll(options);
    call.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.gainsay.cli.Main"));
    call.addAll(List.of(arguments));
    return new ProcessBuilder(call);
  }

  private static String errors(Process process) throws IOException {
    return new String(process.getErrorStream().readAllBytes(), UTF_8);
  }
}
