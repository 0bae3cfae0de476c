package org.gainsay.document.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gainsay.claim.Evidence;
import org.gainsay.claim.Statement;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.extract.Course;
import org.gainsay.extract.Extractor;
import org.gainsay.source.Problem;
import org.gainsay.vocabulary.TurtleText;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.reading.VocabularyReader;
import org.jspecify.annotations.Nullable;

/** A text that is read in pieces says what it says when it is read as a whole, at the same places. */
class PiecesLawsTest {
  private static final String HEAD =
      "# DeepSeek-V2: what is known\n\nLast updated: 2024-06-02\n\nThe notes below are on DeepSeek-V2. "
          + "They were kept by hand.\n\n";
  private static final Extractor EXTRACTOR = Extractor.of(vocabulary());

  private static final List<String> SHAPES =
      List.of(
          "It has %dB total parameters. Nobody doubts it.\r\n\r\n",
          "## Training of the model\n\nIt was trained on %dB tokens.\n\n",
          "### DeepSeek-V3\n\nThe context length is %dK, they say.\n\n",
          "What is said of the model:\n\n- Layers: %d\n- Vocabulary size: 102400\n\n",
          "Costs “%d” were never told. ✅ The release date is undisclosed.\n\n",
          "Total parameters: %dB\nLayers: 60\n\n");
  private static final List<String> OF_MARKDOWN =
      List.of(
          "| Model | Layers |\n|---|---|\n| DeepSeek-V2 | %d |\n| DeepSeek-V3 | 61 |\n\n",
          "> DeepSeek-V2 is likely to have %d experts.\n\n",
          "```\nIt has %d layers.\n\nNobody reads this.\n```\n\n",
          "[Try DeepSeek-V2](https://chat.example/%d) whenever you like.\n\n");

  private static Vocabulary vocabulary() {
    return VocabularyReader.read(
            Stream.concat(
                    TurtleText.core().stream(),
                    Stream.of(TurtleText.resource("ontology/language-models.ttl")))
                .toList())
        .vocabulary();
  }

  @Provide
  Arbitrary<List<String>> blocks() {
    return blocks(Stream.concat(SHAPES.stream(), OF_MARKDOWN.stream()).toList());
  }

  @Provide
  Arbitrary<List<String>> textBlocks() {
    return blocks(SHAPES).map(blocks -> blocks.stream().map(block -> block.replaceAll("#+ ", "")).toList());
  }

  private static Arbitrary<List<String>> blocks(List<String> shapes) {
    Arbitrary<Integer> figures = Arbitraries.integers().between(2, 900);
    return Combinators.combine(Arbitraries.of(shapes), figures)
        .as((shape, figure) -> shape.formatted(figure))
        .list()
        .ofMinSize(20)
        .ofMaxSize(80);
  }

  @Property(tries = 150)
  void markdownInPiecesSaysTheSame(@ForAll("blocks") List<String> blocks) {
    saysTheSame("notes.md", HEAD + String.join("", blocks));
  }

  @Property(tries = 100)
  void textInPiecesSaysTheSame(@ForAll("textBlocks") List<String> blocks) {
    saysTheSame("notes.txt", HEAD.replace("# ", "") + String.join("", blocks));
  }

  private static void saysTheSame(String path, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    Pieces whole = new Whole(DocumentReader.read(path, bytes));
    Pieces pieces = new Capacity(Long.MAX_VALUE, 0, 1_500).pieces(path, bytes);
    assertThat(pieces).isInstanceOf(LongText.class);
    assertThat(said(pieces)).isEqualTo(said(whole));
  }

  private record Saying(String about, String property, String value, Evidence evidence) {}

  private static List<Saying> said(Pieces pieces) {
    List<Saying> all = new ArrayList<>();
    @Nullable Document first = pieces.next();
    assertThat(first).isNotNull();
    if (first != null) {
      Course course = EXTRACTOR.begin(first);
      for (@Nullable Document piece = first; piece != null; piece = pieces.next()) {
        for (Statement each : course.read(piece)) {
          all.add(
              new Saying(
                  each.subject().label(),
                  each.property().label() + each.scope() + each.polarity() + each.manner(),
                  each.value().text(),
                  each.evidence()));
        }
      }
    }
    return all.stream().sorted((one, other) -> one.evidence.span().compareTo(other.evidence.span())).toList();
  }

  @Property(tries = 200)
  void everyPieceIsShortAndNothingIsLost(@ForAll("blocks") List<String> blocks) {
    String text = HEAD + String.join("", blocks) + "word ".repeat(3_000);
    Pieces pieces = new Capacity(Long.MAX_VALUE, 0, 1_500).pieces("notes.md", text.getBytes(UTF_8));
    StringBuilder words = new StringBuilder();
    for (@Nullable Document piece = pieces.next(); piece != null; piece = pieces.next()) {
      Document read = piece;
      assertThat(piece.text().length()).isLessThan(12_000);
      piece.blocks().forEach(block -> words.append(block instanceof Block.Paragraph it ? it.passage().text() : ""));
      piece.passages().stream()
          .filter(passage -> !passage.isBlank() && read.text().holds(passage.found()))
          .forEach(passage -> assertThat(text).contains(read.text().slice(passage.found())));
    }
    assertThat(words.toString().split("word", -1)).hasSize(3_001);
    assertThat(pieces.problems()).extracting(Problem::message).isEmpty();
  }
}
