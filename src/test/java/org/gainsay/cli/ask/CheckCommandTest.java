package org.gainsay.cli.ask;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
  private static final String SAMPLES = "data/documents";
  private static final String DUE = "# DeepSeek-R2\n\n- **Release date:** TBA\n\nExpected in April 2025.\n";

  @TempDir Path folder;

  @Test
  void everyRuleFindsSomethingInTheSamples() {
    Run run = Run.of("check", SAMPLES, "--format", "jsonl");
    assertThat(keys("rule", run.out()))
        .contains(
            "disjoint-values",
            "exclusive-concepts",
            "affirmed-and-denied",
            "undisclosed-but-stated",
            "available-but-unreleased",
            "overdue",
            "unsupported-superlative");
    assertThat(keys("kind", run.out())).contains("value", "magnitude");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void theOrderOfPathsChangesNoByte() throws IOException {
    List<String> files;
    try (Stream<Path> below = Files.list(Path.of(SAMPLES))) {
      files = below.map(Path::toString).filter(file -> !file.endsWith(".ttl")).sorted().toList();
    }
    String forwards = Run.of(call(files)).out();
    assertThat(Run.of(call(files.reversed())).out()).isEqualTo(forwards);
    assertThat(Run.of("check", SAMPLES, "--format", "jsonl").out()).isEqualTo(forwards);
  }

  @Test
  void aDayLeavesOutWhatWasSaidLater() {
    Run run = Run.of("check", SAMPLES, "--as-of", "2024-05-20");
    assertThat(run.out()).contains("November 2023").doesNotContain("v2-forum-note.txt");
    assertThat(run.err())
        .isEqualTo(
            "gainsay: judged by what was known on 2024-05-20: left out as later, 2;"
                + " kept without a date, 3; of 6 documents\n");
  }

  @Test
  void aReportTellsVerdictsAndOrigins() throws IOException {
    Files.writeString(folder.resolve("a.md"), "Qwen-Test has 40 billion total parameters.\n");
    Files.writeString(folder.resolve("b.md"), "As [a](a.md) says, Qwen-Test has 40B parameters.\n");
    Files.writeString(folder.resolve("c.md"), "Qwen-Test has 70 billion total parameters.\n");
    String place = folder.toString();
    String one = "2 documents, 1 origin for";
    assertThat(Run.of("check", place).out()).contains(one, "rumoured, 0.50, contested)");
    assertThat(Run.of("check", place, "--format", "markdown").out())
        .contains(one, "cites " + place + "/a.md");
    assertThat(Run.of("check", place, "--format", "html").out())
        .contains(one, "cites " + place + "/a.md");
    assertThat(Run.of("check", place, "--format", "json").out())
        .contains("\"verdict\":\"contested\",\"support\":1,\"origins\":[", "\"origin\":\"" + place + "/a.md\"");
    assertThat(Run.of("check", place, "--format", "jsonl").out()).doesNotContain("verdict");
  }

  @ParameterizedTest
  @CsvSource({"error, 1", "note, 1", "never, 0"})
  void theCallerSaysWhatToFailOn(String level, int code) {
    assertThat(Run.of("check", SAMPLES, "--fail-on", level).code()).isEqualTo(code);
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestCompletes() throws IOException {
    Files.write(folder.resolve("empty.md"), new byte[0]);
    Files.write(folder.resolve("binary.md"), new byte[] {0, 1, 2, (byte) 0xff, 0, 0, 7});
    byte[] damaged = "# Größe – à peu près\n\n?".getBytes(UTF_8);
    damaged[damaged.length - 1] = (byte) 0xe2;
    Files.write(folder.resolve("damaged.md"), damaged);
    Files.writeString(folder.resolve("good.md"), DUE);
    Run run = Run.of("claims", folder.toString(), "no/such.md", "--format", "jsonl");
    assertThat(run.err().lines().filter(line -> line.startsWith("gainsay: ")))
        .anyMatch(line -> line.contains("empty.md"))
        .anyMatch(line -> line.contains("binary.md"))
        .anyMatch(line -> line.contains("damaged.md"))
        .anyMatch(line -> line.contains("no/such.md"));
    assertThat(run.err()).doesNotContain("\tat ", "Exception");
    assertThat(run.out()).contains("good.md");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void unreadableInputWinsOverFindings() {
    assertThat(Run.of("check", SAMPLES, "no/such.md").code()).isEqualTo(2);
  }

  @Test
  void standardInputIsADocument() {
    assertThat(Run.withInput(DUE, "claims", "-", "--format", "jsonl").out())
        .startsWith("{\"claim\":")
        .contains("\"document\":\"-\"");
  }

  /** A later version that says the same must not stand for the one that was known. */
  @Test
  void whatAnEarlierVersionSaidIsKnownThoughALaterOneSaysTheSame() throws IOException {
    write("old.md", "url: https://orca.example/card\ndate: 2022-03-01", "Orca-7B has 32 layers.");
    write("new.md", "url: https://orca.example/card\ndate: 2022-06-01", "Orca-7B has 32 layers.");
    write("rumour.md", "url: https://krill.example/a\ndate: 2022-02-01", "Orca-7B has 48 layers.");
    assertThat(Run.of("check", folder.toString(), "--as-of", "2022-04-01").out()).contains("disjoint-values");
    assertThat(Run.of("check", folder.toString(), "--as-of", "2022-02-15").out()).doesNotContain("disjoint-values");
  }

  private void write(String name, String head, String text) throws IOException {
    Files.writeString(folder.resolve(name), "---\n" + head + "\n---\n# Orca-7B\n\n" + text + "\n");
  }

  @Test
  void withoutADateNothingIsOverdueUntilOneIsGiven() throws IOException {
    String file = Files.writeString(folder.resolve("due.md"), DUE).toString();
    assertThat(Run.of("check", file).out()).doesNotContain("overdue");
    assertThat(Run.of("check", file, "--as-of", "2025-03-01").out()).doesNotContain("overdue");
    assertThat(Run.of("check", file, "--as-of", "2025-06-01").out()).contains("overdue");
  }

  @Test
  void narrowingHidesFindingsAndTheirExitCode() {
    Run run =
        Run.of("check", SAMPLES, "--subject", "deepseek r2", "--severity", "error", "--rule", "overdue");
    assertThat(run.out()).startsWith("No findings");
    assertThat(run.code()).isZero();
    Run other = Run.of("check", SAMPLES, "--property", "releaseDate", "--format", "jsonl");
    assertThat(keys("property", other.out())).contains("releaseDate").doesNotContain("layerCount");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "check | --rule | disjont-values | did you mean 'disjoint-values'?",
        "check | --property | layers | did you mean 'layerCount'?",
        "claims | --property | lyerCount | did you mean 'layerCount'?",
        "export | --property | shoe size | expected one of access, "
      })
  void aSlipInWhatIsAskedForIsNoAllClear(String command, String option, String name, String hint) {
    Run run = Run.of(command, SAMPLES, option, name);
    assertThat(run.err()).startsWith("gainsay: ").contains("'" + name + "'", hint);
    assertThat(run.out()).isEmpty();
    assertThat(run.code()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "claims", "export"})
  void aSubjectThatNobodySpeaksOfIsNamed(String command) {
    Run run = Run.of(command, SAMPLES, "--subject", "DeepSeek-V2", "--subject", "Heron 7");
    assertThat(run.err()).isEqualTo("gainsay: no claim here is about 'Heron 7'\n");
    assertThat(run.out()).contains("DeepSeek-V2");
  }

  @ParameterizedTest
  @CsvSource({"markdown, # What", "html, <!DOCTYPE html>", "json, {\"summary\":"})
  void reportsToHandOnComeInSeveralForms(String format, String start) {
    assertThat(Run.of("check", SAMPLES, "--format", format).out()).startsWith(start);
  }

  @Test
  void aClosedPipeEndsTheRunQuietly() {
    Run run = Run.into(failing("Broken pipe"), "", "claims", SAMPLES, "--format", "jsonl");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void aFullDiskIsAFault() {
    Run run = Run.into(failing("No space left on device"), "", "claims", SAMPLES);
    assertThat(run.err()).contains("No space left on device").doesNotContain("\tat ");
    assertThat(run.code()).isEqualTo(2);
  }

  @Test
  void whereMemoryEndsThereIsNoVerdict() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int unit) {
            throw new OutOfMemoryError();
          }
        };
    Run run = Run.into(full, "", "check", SAMPLES);
    assertThat(run.err()).contains("memory are full", "-Xmx").doesNotContain("\tat ");
    assertThat(run.code()).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({"--vocabulary", "--sources", "--rules"})
  void aFileOfTheCallThatIsNotThereIsNamed(String option) {
    Run run = Run.of("check", SAMPLES, option, "no/such/file");
    assertThat(run.err()).isEqualTo("gainsay: no/such/file: no such file or folder\n");
    assertThat(run.code()).isEqualTo(2);
  }

  private static String[] call(List<String> files) {
    Stream<String> options = Stream.of("check", "--format", "jsonl");
    return Stream.concat(options, files.stream()).toArray(String[]::new);
  }

  private static List<String> keys(String name, String lines) {
    Pattern key = Pattern.compile("\"" + name + "\":\"([^\"]*)\"");
    return key.matcher(lines).results().map((MatchResult found) -> found.group(1)).toList();
  }

  private static OutputStream failing(String message) {
    return new OutputStream() {
      @Override
      public void write(int unit) throws IOException {
        throw new IOException(message);
      }
    };
  }
}
