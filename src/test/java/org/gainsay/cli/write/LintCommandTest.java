package org.gainsay.cli.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.cli.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LintCommandTest {
  private static final String PLANTED = "src/test/resources/lint/planted.md";
  private static final String RIGHT = "src/test/resources/lint/right.md";
  private static final Pattern HEAD =
      Pattern.compile("^\\S+?\\.md:(\\d+:\\d+: \\w+): .*?(?:; (write .*))? \\[([\\w-]+)]$", Pattern.MULTILINE);

  @TempDir private Path folder;

  private static Run lint(String note, String... further) {
    return Run.of(
        Stream.concat(Stream.of("lint", note), Stream.concat(Stream.of(further), Stream.of("--against", "data/documents")))
            .toArray(String[]::new));
  }

  private Run lintText(String text, String... further) throws IOException {
    return lint(Files.writeString(folder.resolve("note.md"), text).toString(), further);
  }

  /** Place, severity, rule and what to write, in few words. */
  private static List<String> heads(Run run) {
    return HEAD.matcher(run.out()).results()
        .map(head -> head.group(1) + " " + head.group(3) + (head.group(2) == null ? "" : ", " + head.group(2)))
        .toList();
  }

  @Test
  void thePlantedErrorsOfANoteAreFound() {
    Run run = lint(PLANTED);
    assertThat(heads(run))
        .containsExactly(
            "7:25: error disjoint-values, write 2024-05-06",
            "7:47: error disjoint-values, write 236B",
            "9:8: error disjoint-values, write 60",
            "9:27: error exclusive-concepts, write Multi-head Latent Attention",
            "13:24: error disjoint-values, write 128k",
            "16:76: warning rumour-only",
            "18:67: error disjoint-values",
            "18:103: warning no-source",
            "20:30: warning quotation",
            "27:1: warning ignore",
            "28:38: warning no-source");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void nothingIsFoundInACorrectNote() {
    assertThat(lint(RIGHT)).isEqualTo(new Run(0, "No objections in 1 note.\n", ""));
  }

  @Test
  void theWordsHaveCaretsAndTheSourceItsPlace() {
    assertThat(lint(PLANTED).out())
        .contains(
            """
                | It has 70 layers. It uses Grouped Query Attention.
                |        ^^
              --> data/documents/v2-config.json:7:4 (official,\
            """);
  }

  @Test
  void correctionsAreWrittenWithAFootnoteAndNothingElse() throws IOException {
    Path note = Files.copy(Path.of(PLANTED), folder.resolve("note.md"));
    Run run = lint(note.toString(), "--fix");
    String text = Files.readString(note);
    assertThat(run.err()).isEqualTo(note + ": corrected 5 values\n");
    assertThat(heads(run)).noneMatch(head -> head.contains("write"));
    assertThat(text)
        .contains("came out in 2024-05-06[^s1] and has 236B[^s2] total parameters.\n", "| 236B | 128k[^s5] |\n")
        .contains("\n\n[^s1]: “2024.05.06: We released")
        .contains("`data/documents/v2-announcement.md:6`");
    String undone = text.substring(0, text.indexOf("\n[^s1]:"))
        .replace("2024-05-06[^s1]", "November 2023").replace("236B[^s2]", "300B").replace("60[^s3]", "70")
        .replace("Multi-head Latent Attention[^s4]", "Grouped Query Attention").replace("128k[^s5]", "64k");
    assertThat(undone).isEqualTo(Files.readString(Path.of(PLANTED)));
    assertThat(lint(note.toString(), "--fix").err()).isEmpty();
    assertThat(note).hasContent(text);
  }

  @Test
  void theWordOfAnotherIsNoErrorOfWhoeverRepeatsIt() throws IOException {
    String text = "The report says that DeepSeek-V2 was released in November 2023.\n";
    Run run = lintText(text, "--fix");
    assertThat(heads(run)).containsExactly("1:50: note disjoint-values, write 2024-05-06");
    assertThat(run.code()).isZero();
    assertThat(folder.resolve("note.md")).hasContent(text);
  }

  @Test
  void aRumourIsNeverWrittenIntoANote() throws IOException {
    String text = "# DeepSeek-R2\n\nDeepSeek-R2 has a hardware utilization of 40%.\n";
    Run run = lintText(text, "--fix");
    assertThat(run.code()).isEqualTo(1);
    assertThat(folder.resolve("note.md")).hasContent(text);
  }

  /** Parameters and tokens make another score than a document says: that is no fault of who repeats the parameters. */
  @Test
  void whatDocumentsDisagreeOnAmongThemselvesKeepsNobodyFromCorrecting() throws IOException {
    String text = "DeepSeek-R2 has 1.2 trillion parameters. DeepSeek-V2 has 70 layers.\n\n[^a]: a letter\n";
    Run run = lintText(text, "--fix");
    assertThat(heads(run)).noneMatch(head -> head.contains("al-score"));
    assertThat(folder.resolve("note.md")).content().contains("has 60[^s1] layers", "\n[^a]: a letter\n[^s1]: “");
    assertThat(heads(lintText("DeepSeek-R2 has an ALScore of 41.6.\n"))).containsExactly("1:31: note al-score");
  }

  @Test
  void lineEndsAndByteOrderMarkOfACorrectedNoteStay() throws IOException {
    lintText("\uFEFFDeepSeek-V2 has 70 layers.\r\n", "--fix");
    assertThat(folder.resolve("note.md")).content().startsWith("\uFEFFDeepSeek-V2 has 60[^s1] layers.\r\n\r\n[^s1]: “");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- gainsay: ignore disjoint-values because the page is wrong -->\nDeepSeek-V2 has 70 layers.\n",
        "<!-- gainsay: ignore no-source, disjoint-values because both are wrong -->\n\nDeepSeek-V2 has 70 layers.\n",
        "DeepSeek-V2 has 70 layers. <!-- gainsay: ignore disjoint-values because I counted -->\n"
      })
  void whatIsIgnoredForAReasonIsNotSpokenOf(String text) throws IOException {
    assertThat(lintText(text)).isEqualTo(new Run(0, "No objections in 1 note.\n", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "'<!-- gainsay: ignore disjoint-values because -->', 'no reason'",
    "'<!-- gainsay: ignore -->', 'names no rule'",
    "'<!-- gainsay: ignore disjoint-value because I say so -->', 'no rule called disjoint-value'",
    "'<!-- gainsay: ignore disjoint-values because I say so -->\n\nOther.\n', '[disjoint-values]'"
  })
  void whatIsIgnoredWronglyIsSpokenOf(String comment, String message) throws IOException {
    Run run = lintText(comment + "\n\nDeepSeek-V2 has 70 layers.\n");
    assertThat(run.out()).contains(message, "[disjoint-values]");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void whatStandsBetweenMarkersIsNoAuthors() throws IOException {
    Run.of("notes", "data/documents", "-o", folder.toString());
    assertThat(lint(folder.resolve("DeepSeek-V2.md").toString()).out()).isEqualTo("No objections in 1 note.\n");
  }

  @Test
  void aNoteAmongTheDocumentsDoesNotSupportItself() {
    assertThat(lint("data/documents/v2-forum-note.txt").out()).doesNotContain("No objections in 0");
    assertThat(heads(lint("data/documents/r2-launch-page.html"))).isEmpty();
    assertThat(lint("data/documents/r2-launch-page.html").out()).contains("[no-source]");
  }

  @Test
  void quotationsAreHeldAgainstThePagesThatTheyLinkTo() throws IOException {
    assertThat(lintText("“We released … DeepSeek-V2” [says](v2-announcement.md) it.\n").out()).startsWith("No objections");
    assertThat(lintText("“We never released DeepSeek-V2” [^a]\n\n[^a]: a letter\n[^b]: v2-announcement.md\n").out()).startsWith("No objections");
    assertThat(lintText("“We never released DeepSeek-V2” [^a]\n\n[^a]: see v2-announcement.md.\n").out())
        .contains("v2-announcement.md does not say this");
    assertThat(lintText("“We never released DeepSeek-V2” [^a]\n\n[^a]: `data/documents/v2-announcement.md:6`\n").out())
        .contains("v2-announcement.md does not say this");
    assertThat(lintText("> We released DeepSeek-V2-Lite.\n> — [them](v2-announcement.md)\n").out()).startsWith("No objections");
    assertThat(lintText("> We withdrew DeepSeek-V2-Lite.\n> — [them](v2-announcement.md)\n").out()).contains("[quotation]");
  }

  @Test
  void otherFormatsHoldTheSame() {
    assertThat(lint(PLANTED, "--format", "json").out())
        .startsWith("{\"summary\":\"6 errors, 5 warnings in 1 note.\",\"objections\":[{\"rule\":\"disjoint-values\"")
        .contains("\"line\":7,\"column\":25,", "\"write\":\"2024-05-06\"");
    assertThat(lint(PLANTED, "--format", "github").out().lines())
        .hasSize(11)
        .first(STRING)
        .startsWith("::error file=" + PLANTED + ",line=7,endLine=7,col=25,endColumn=38,title=disjoint-values::");
  }

  @Test
  void objectionsAreNarrowedByRuleAndSeverity() {
    assertThat(heads(lint(PLANTED, "--rule", "quotation"))).containsExactly("20:30: warning quotation");
    assertThat(heads(lint(PLANTED, "--severity", "error"))).hasSize(6);
    assertThat(lint(PLANTED, "--rule", "quotation").code()).isZero();
    assertThat(lint(PLANTED, "--rule", "quotation", "--fail-on", "warning").code()).isEqualTo(1);
  }

  @Test
  void aSecondRunReadsWhatChangedAlone() throws IOException {
    Path papers = Files.createDirectory(folder.resolve("papers"));
    Path cache = folder.resolve("cache");
    Files.writeString(papers.resolve("a.md"), "DeepSeek-V2 has 60 layers.\n");
    Files.writeString(papers.resolve("b.md"), "DeepSeek-V2 has 236B total parameters.\n");
    Path note = Files.writeString(folder.resolve("note.md"), "DeepSeek-V2 has 70 layers.\n");
    String[] call = {
      "lint", note.toString(), "--cache", cache.toString(), "--verbose", "--against", papers.toString()
    };
    Run first = Run.of(call);
    assertThat(first.err()).isEqualTo("gainsay: read 2 of 2 documents, 0 are as they were\n");
    assertThat(Run.of(call)).isEqualTo(new Run(1, first.out(), "gainsay: read 0 of 2 documents, 2 are as they were\n"));
    Files.writeString(papers.resolve("a.md"), "DeepSeek-V2 has 70 layers.\n");
    Run changed = Run.of(call);
    assertThat(changed.err()).contains("read 1 of 2 documents");
    assertThat(changed.out()).doesNotContain("error");
    try (Stream<Path> kept = Files.list(cache)) {
      for (Path file : kept.toList()) {
        Files.writeString(file, "damaged");
      }
    }
    assertThat(Run.of(call)).isEqualTo(new Run(changed.code(), changed.out(), "gainsay: read 2 of 2 documents, 0 are as they were\n"));
  }

  @Test
  void badCallsAndUnreadableNotesAreTold() {
    assertThat(Run.of("lint", PLANTED).err()).contains("--against PATH");
    Run run = lint("gone.md");
    assertThat(run.err()).contains("gone.md: no such file");
    assertThat(run.code()).isEqualTo(2);
  }
}
