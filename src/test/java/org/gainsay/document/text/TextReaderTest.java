package org.gainsay.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.document.Document;
import org.gainsay.document.Sketch;
import org.gainsay.document.passage.Passage;
import org.junit.jupiter.api.Test;

class TextReaderTest {
  private static List<String> sketch(String text) {
    return Sketch.of("notes.txt", text);
  }

  private static final String PROSE =
      "Orca 7 is meant for people who read long reports, and it handles them in one go.";

  @Test
  void aLineIsAParagraphWhereLinesAreNotWrapped() {
    assertThat(sketch(PROSE + "\n" + PROSE + "\n\n" + PROSE))
        .containsExactly("p " + PROSE, "p " + PROSE, "p " + PROSE);
  }

  @Test
  void wrappedLinesAreOneParagraph() {
    assertThat(
            sketch(
                """
                The corpus was gathered over two years from sources that nobody has
                named so far; it holds 5T tokens, most of them English, and it was
                filtered twice.

                Another paragraph follows after a blank line and is wrapped at the
                same width.
                """))
        .containsExactly(
            "p The corpus was gathered over two years from sources that nobody has named so far; it"
                + " holds 5T tokens, most of them English, and it was filtered twice.",
            "p Another paragraph follows after a blank line and is wrapped at the same width.");
  }

  @Test
  void shortLinesBeforeProseAreHeadings() {
    assertThat(sketch("Deep Dive\n" + PROSE + "\nContext Length\n" + PROSE + "\n\nTraining\nReward Models\n" + PROSE + "\n\nHardware\n" + PROSE))
        .containsExactly(
            "h1 Deep Dive",
            "p " + PROSE,
            "h2 Context Length",
            "p " + PROSE,
            "h2 Training",
            "h3 Reward Models",
            "p " + PROSE,
            "h2 Hardware",
            "p " + PROSE);
  }

  @Test
  void theFirstHeadingIsTheTitle() {
    Document document = Sketch.document("notes.txt", "Orca 7: What we know\n\n" + PROSE);
    assertThat(document.source().metadata().title()).isEqualTo("Orca 7: What we know");
  }

  @Test
  void manyShortLinesAreNoHeadings() {
    assertThat(sketch("Alpha\nBeta\nGamma\nDelta\nEpsilon\n\n" + PROSE))
        .containsExactly("p Alpha", "p Beta", "p Gamma", "p Delta", "p Epsilon", "p " + PROSE);
  }

  @Test
  void nothingStandsUnderALastLine() {
    assertThat(sketch(PROSE + "\n\nThe End")).containsExactly("p " + PROSE, "p The End");
  }

  @Test
  void underlinedLinesAreHeadings() {
    assertThat(sketch("Orca\n====\n\n" + PROSE + "\n\nSize\n----\n" + PROSE))
        .containsExactly("h1 Orca", "p " + PROSE, "h2 Size", "p " + PROSE);
  }

  @Test
  void aFirstLineWithARuleAsLongIsTheTitleHoweverItLooks() {
    String title = "ORCA-LM: small language models that sort old letters of sailors";
    assertThat(sketch(title + "\n" + "=".repeat(title.length()) + "\n\n" + PROSE)).containsExactly("h1 " + title, "p " + PROSE);
    assertThat(sketch(title + "\n=====\n\n" + PROSE)).containsExactly("p " + title, "p " + PROSE);
    assertThat(sketch(title + ".\n" + "=".repeat(title.length()) + "\n\n" + PROSE)).containsExactly("p " + title + ".", "p " + PROSE);
  }

  @Test
  void numbersOfHeadingsTellTheirDepth() {
    assertThat(sketch("Report\n\n1. Data\n" + PROSE + "\n\n1.1 Sources\n" + PROSE + "\n\n2. Size\n" + PROSE))
        .containsExactly(
            "h1 Report", "h2 1. Data", "p " + PROSE, "h3 1.1 Sources", "p " + PROSE, "h2 2. Size", "p " + PROSE);
  }

  @Test
  void listsNestByIndentationAndAreLedInto() {
    Document document =
        Sketch.document("notes.txt", "The model in short:\n- fast\n    • very\n- open\n\n1) one\n2) two\n" + PROSE);
    assertThat(Sketch.of(document))
        .containsExactly(
            "p The model in short:", "- fast", "- very", "- open", "- one", "- two", "p " + PROSE);
    assertThat(document.blocks().get(2).context().leads().stream().map(Passage::text))
        .containsExactly("The model in short:", "fast");
  }

  @Test
  void itemsGoOnInIndentedLines() {
    assertThat(sketch("Points:\n- the first of them\n  goes on here\n\n  with a paragraph\n- second"))
        .containsExactly("p Points:", "- the first of them goes on here", "p with a paragraph", "- second");
  }

  @Test
  void fieldsStayOnLinesOfOneParagraph() {
    assertThat(sketch("Orca 7\n\nParameters: 12B\nContext: 128K tokens\nLicense: MIT\n\n" + PROSE))
        .containsExactly(
            "h1 Orca 7", "p Parameters: 12B/Context: 128K tokens/License: MIT", "p " + PROSE);
  }

  @Test
  void headsOverARuleGoOnInTheNextLineAndReachOverColumns() {
    assertThat(
            sketch(
                """
                Boats follow.

                  Boat       Size of the hull   First
                             length    width    voyage
                  -------------------------------------
                  Orca         12.5      3.1      1988
                  Little Auk              2.0
                  -------------------------------------

                All sail.
                """))
        .containsExactly(
            "p Boats follow.",
            "table 1",
            "| #Boat | #Size of the hull length | #Size of the hull width | #First voyage",
            "| Orca | 12.5 | 3.1 | 1988",
            "| Little Auk |  | 2.0 | ",
            "p All sail.");
  }

  @Test
  void whatStandsBelowNoHeadIsNoCell() {
    assertThat(sketch("Kind  Size\n----------\nOrca  12\n                   far off.\n"))
        .containsExactly("table 1", "| #Kind | #Size", "| Orca | 12", "p far off.");
  }

  @Test
  void tablesOfTabsPipesAndBlanksAreRead() {
    assertThat(sketch("Model\tSize\nOrca\t12B\n\nName | Year\n-----|-----\nOrca | 2024\n\nKind   Size\nOrca    12B\nKrill    7B\n"))
        .containsExactly(
            "table 0", "| Model | Size", "| Orca | 12B",
            "table 1", "| #Name | #Year", "| Orca | 2024",
            "table 0", "| Kind | Size", "| Orca | 12B", "| Krill | 7B");
  }

  @Test
  void lineEndsOfAnyKindAreRead() {
    assertThat(sketch("- a\r\n- b\r- c")).containsExactly("- a", "- b", "- c");
  }
}
