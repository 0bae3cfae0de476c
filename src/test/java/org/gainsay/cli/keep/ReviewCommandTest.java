package org.gainsay.cli.keep;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.gainsay.cli.Run;
import org.gainsay.cli.console.Console;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ReviewCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void twoPagesThatDiffer() throws IOException {
    page("a.md", "236B");
    page("b.md", "240B");
  }

  private void page(String name, String figure) throws IOException {
    Files.writeString(folder.resolve(name), "# DeepSeek-V2\n\n**Parameters:** " + figure + "\n", UTF_8);
  }

  /** The second page comes to say what the first says, in words of its own. */
  private void agreed() throws IOException {
    Files.writeString(folder.resolve("b.md"), "DeepSeek-V2 has 236B parameters, we counted.\n", UTF_8);
  }

  private Run check(String... options) {
    String[] call = new String[options.length + 2];
    call[0] = "check";
    call[1] = folder.toString();
    System.arraycopy(options, 0, call, 2, options.length);
    return Run.of(call);
  }

  private String finding() {
    String line = check("--format", "jsonl", "--dismissed").out();
    return Pattern.compile("\"finding\":\"[^\"]*/([0-9a-f]+)\"").matcher(line).results().findFirst().orElseThrow().group(1);
  }

  private Run dismiss(String because) {
    return Run.of(
        "review", finding().substring(0, 8), folder.toString(), "--dismiss", "--because", because, "--by", "Ann");
  }

  @Test
  void aDismissedFindingIsOutOfSightUntilItsValuesChange() throws IOException {
    assertThat(check().code()).isEqualTo(1);
    assertThat(dismiss("a preview").code()).isZero();
    Run quiet = check();
    assertThat(quiet.out()).isEqualTo("No findings in 2 claims of 2 documents. 1 dismissed.\n");
    assertThat(quiet.code()).isZero();
    assertThat(check("--dismissed").out()).contains("240B", "= dismissed by Ann on ", ": a preview");

    Files.writeString(folder.resolve("b.md"), "Another beginning.\n\n# DeepSeek-V2\n\n**Parameters:** 240B\n");
    assertThat(check().out()).startsWith("No findings");

    page("b.md", "250B");
    Run back = check();
    assertThat(back.code()).isEqualTo(1);
    assertThat(back.out())
        .contains(
            "it is back, as its values changed (now also \"250B\" (b.md))"
                + " (no longer totalParameters 240000000000 parameter)");
  }

  @Test
  void aConfirmedFindingSaysWhoConfirmedIt() {
    String id = finding();
    Run.of("review", id, folder.toString(), "--confirm", "--because", "seen", "--by", "Bo");
    assertThat(check("--format", "jsonl").out())
        .contains("\"review\":{\"decision\":\"confirmed\",\"because\":\"seen\",\"by\":\"Bo\",\"on\":\"");
    assertThat(check("--format", "markdown").out()).contains("confirmed by Bo on");
    assertThat(check("--format", "html").out()).contains("confirmed by Bo on");
  }

  @Test
  void theDayIsThatOfTheReview() throws IOException {
    ReviewCommand command = new ReviewCommand(() -> LocalDate.of(2026, 1, 31));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console =
        Console.of(new ByteArrayInputStream(new byte[0]), out, out, Console.Terminals.NONE);
    command.run(
        new CommandLine(command.spec())
            .parseArgs(finding(), folder.toString(), "--dismiss", "--because", "x", "--by", "Ann"),
        console);
    assertThat(Files.readString(folder.resolve("reviews.ttl"), UTF_8)).contains("dcterms:date \"2026-01-31\"");
  }

  @Test
  void aDamagedFileOfReviewsIsNamedAndLeftAsItIs() throws IOException {
    String id = finding();
    Path reviews = folder.resolve("reviews.ttl");
    Files.writeString(reviews, "[] a gs:Review .\n");
    Run run = Run.of("review", id, folder.toString(), "--dismiss", "--because", "x");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("left as it is", "reviews.ttl:1:", "undeclared prefix gs:", "^");
    assertThat(Files.readString(reviews)).isEqualTo("[] a gs:Review .\n");
    assertThat(check().code()).isEqualTo(2);
  }

  @Test
  void whatIsMissingIsNamed() {
    assertThat(Run.of("review", "123456", folder.toString(), "--dismiss", "--because", "x").err())
        .contains("no finding 123456");
    assertThat(Run.of("review", "123456", folder.toString(), "--because", "x").err())
        .contains("one of --dismiss and --confirm");
    assertThat(Run.of("review", "123456", folder.toString(), "--dismiss").err()).contains("--because");
  }

  @Test
  void anEarlierRunTellsWhatIsNewStandingAndGone() throws IOException {
    Path before = folder.resolve("before.jsonl");
    Files.writeString(before, check("--format", "jsonl").out(), UTF_8);
    String[] since = {"--since", before.toString()};
    Run standing = check(since);
    assertThat(standing.out()).contains("] standing: ", "Since then: 0 new, 0 changed, 1 standing, 0 gone.");
    assertThat(standing.code()).isZero();

    agreed();
    Files.writeString(folder.resolve("c.md"), "# DeepSeek-V2\n\n**Layers:** 60\n\n**Number of layers:** 61\n");
    Run changed = check(since);
    assertThat(changed.out()).contains("error[disjoint-values] new: ", "gone[disjoint-values]: ", "1 new, 0 changed, 0 standing, 1 gone");
    assertThat(changed.code()).isEqualTo(1);
    assertThat(check("--since", before.toString(), "--format", "jsonl").out())
        .contains(",\"change\":\"new\"}\n")
        .endsWith(",\"change\":\"gone\"}\n");
    assertThat(check("--since", before.toString(), "--format", "markdown").out())
        .contains("(new)", "## Gone since then");
    assertThat(check("--since", before.toString(), "--property", "layerCount").out()).contains("0 gone");
  }

  @Test
  void aFindingThatGainsOrLosesAValueHasChangedAndOnlyAGainIsAnError() throws IOException {
    Path before = folder.resolve("before.jsonl");
    Files.writeString(before, check("--format", "jsonl").out(), UTF_8);
    page("c.md", "250B");
    Run gained = check("--since", before.toString());
    assertThat(gained.out()).contains("] changed: ", "= since then also \"250B\" (c.md)\n", "0 new, 1 changed, 0 standing");
    assertThat(gained.code()).isEqualTo(1);
    assertThat(check("--since", before.toString(), "--format", "jsonl").out())
        .endsWith(",\"change\":\"changed\",\"gained\":[\"\\\"250B\\\" (c.md)\"],\"lost\":[]}\n");
    assertThat(check("--since", before.toString(), "--format", "markdown").out())
        .contains("(changed)", "since then also");
    assertThat(check("--since", before.toString(), "--format", "html").out()).contains("(changed)", "since then also");

    Files.writeString(before, check("--format", "jsonl").out(), UTF_8);
    Files.delete(folder.resolve("c.md"));
    Run lost = check("--since", before.toString());
    assertThat(lost.out()).contains("] changed: ", "= since then no longer \"250B\" (c.md)\n");
    assertThat(lost.code()).isZero();
  }

  @Test
  void theSameValueInOtherWordsOrPlacesIsNoChange() throws IOException {
    Path before = folder.resolve("before.jsonl");
    Files.writeString(before, check("--format", "jsonl").out(), UTF_8);
    Files.writeString(folder.resolve("b.md"), "Another beginning.\n\n# DeepSeek-V2\n\n**Parameters:** 240.0 billion\n");
    page("c.md", "240B");
    assertThat(check("--since", before.toString()).out()).contains("0 new, 0 changed, 1 standing, 0 gone");
  }

  @Test
  void anEarlierRunWithoutValuesIsComparedByItsFindings() throws IOException {
    Path before = folder.resolve("before.jsonl");
    Files.writeString(before, check("--format", "jsonl").out().replaceFirst("\"claims\":\\[.*],\"documents\"", "\"claims\":[3,[{}],{\"value\":7}],\"documents\""), UTF_8);
    assertThat(check("--since", before.toString()).code()).isLessThan(2);
    Files.writeString(before, check("--format", "jsonl").out().replaceFirst("\"claims\":\\[.*],\"documents\"", "\"documents\""), UTF_8);
    assertThat(check("--since", before.toString()).out()).contains("0 new, 0 changed, 1 standing, 0 gone");
    Files.write(before, new byte[] {(byte) 0xFF, 0, 1});
    Run bytes = check("--since", before.toString());
    assertThat(bytes.code()).isEqualTo(2);
    assertThat(bytes.err()).contains("before.jsonl:1:1", "this is not JSON");
  }

  @Test
  void aRunComparedWithItsOwnOutputStands() throws IOException {
    Path before = folder.resolve("before.jsonl");
    Files.writeString(before, check("--format", "jsonl").out(), UTF_8);
    Path after = folder.resolve("after.jsonl");
    agreed();
    Files.writeString(after, check("--since", before.toString(), "--format", "jsonl").out(), UTF_8);
    assertThat(check("--since", after.toString()).out()).endsWith("0 new, 0 changed, 0 standing, 0 gone.\n");
  }

  @Test
  void anEarlierRunThatIsDamagedIsNamedWithItsLine() throws IOException {
    Path before = folder.resolve("before.jsonl");
    Files.writeString(before, "\n{\"finding\":\"x\",,}\n");
    Run run = check("--since", before.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("before.jsonl:2:", "this is not JSON", "^");
    Files.writeString(before, "{\"claim\":\"x\"}\n");
    assertThat(check("--since", before.toString()).err()).contains("this is no finding");
    assertThat(check("--since", folder.resolve("none").toString()).code()).isEqualTo(2);
  }

  @Test
  void aReviewWhoseFindingIsNoMoreIsNamedWithItsLine() throws IOException {
    String finding = finding();
    dismiss("a preview");
    assertThat(check().err()).isEmpty();

    agreed();
    Run gone = check();

    assertThat(gone.code()).isZero();
    assertThat(gone.err())
        .startsWith("gainsay: ")
        .contains(
            "reviews.ttl:",
            "speaks of finding " + finding.substring(0, 8),
            "totalParameters",
            "it was dismissed by Ann on ",
            ": a preview; delete it there if it is settled");
    String place = gone.err().replaceFirst("(?s)^.*reviews\\.ttl:(\\d+):.*$", "$1");
    assertThat(Files.readAllLines(folder.resolve("reviews.ttl")).get(Integer.parseInt(place) - 1)).contains(finding);
    assertThat(Run.of("check", folder.resolve("b.md").toString()).err()).as("a part of the folder").isEmpty();
  }
}
