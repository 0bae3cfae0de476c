package org.gainsay.document.yaml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gainsay.document.Block;
import org.gainsay.document.Block.Entry;
import org.gainsay.document.Block.Paragraph;
import org.gainsay.document.Outline;
import org.gainsay.document.Sketch;
import org.gainsay.document.passage.Passage;
import org.gainsay.document.passage.ReadText;
import org.gainsay.document.read.DocumentReader;
import org.gainsay.source.Problem;
import org.gainsay.source.Span;
import org.junit.jupiter.api.Test;

class YamlReaderTest {
  private static List<String> sketch(String yaml) {
    return Sketch.of("a.md", "---\n" + yaml + "---\n");
  }

  private static List<Problem> problems(String yaml) {
    return DocumentReader.read("a.md", ("---\n" + yaml + "---\n").getBytes(UTF_8)).problems();
  }

  @Test
  void keysLeadToTheirValuesHoweverTheyAreNested() {
    assertThat(sketch("a:\n  b: 1\n  c: [x, {d: y}]\nlist:\n- p\n-   q: 2\n    r: 3\n"))
        .containsExactly("a.b = 1", "a.c = x", "a.c.d = y", "list = p", "list.q = 2", "list.r = 3");
  }

  @Test
  void commentsAndQuotationMarksAreNoPartOfAValue() {
    assertThat(sketch("# of the fleet\nsize: 7 t # loaded\n'name': \"Orca: 7\"\nby: 'the harbour''s'\n"))
        .containsExactly("size = 7 t", "name = Orca: 7", "by = the harbour's");
  }

  @Test
  void aBlockKeepsItsLinesUnlessItFoldsThem() {
    assertThat(sketch("kept: |\n  one\n  two\nfolded: >-\n  one\n  two\nplain: one\n  two\n"))
        .containsExactly("kept = one/two", "folded = one two", "plain = one two");
  }

  @Test
  void nothingAndWhatRefersElsewhereIsNoValue() {
    assertThat(sketch("a: null\nb: ~\nc:\nd: &x one\ne: *x\nf: !!str 3\n? [k]\n: v\n"))
        .containsExactly("d = one", "f = 3", " = v");
  }

  @Test
  void wordsKnowTheirPlace() {
    String text = "---\nsmile: \uD83D\uDE00 wide\nname: 'an ''old'' boat'\nlong: |\n  first\n  second\n---\n";
    List<Entry> entries = Sketch.document("a.md", text).blocks().stream().map(Entry.class::cast).toList();
    assertThat(found(text, entries.get(0), "wide")).isEqualTo("wide");
    assertThat(found(text, entries.get(1), "old")).isEqualTo("old");
    assertThat(found(text, entries.get(1), "'old'")).isEqualTo("''old''");
    assertThat(found(text, entries.get(2), "second")).isEqualTo("second");
  }

  @Test
  void behindAnEscapeWordsStandInTheWholeValue() {
    String text = "---\nname: \"\\u00e9tude \\\"x\\\"\"\n---\n";
    Entry entry = (Entry) Sketch.document("a.md", text).blocks().get(0);
    assertThat(entry.value().text()).isEqualTo("étude \"x\"");
    assertThat(found(text, entry, "x")).isEqualTo("\"\\u00e9tude \\\"x\\\"\"");
  }

  private static String found(String text, Entry entry, String words) {
    int start = entry.value().text().indexOf(words);
    Span place = entry.value().found(new Span(start, start + words.length()));
    return text.substring(place.start(), place.end());
  }

  @Test
  void aSyntaxErrorIsToldWithItsPlaceAndTheLineIsReadAsItIs() {
    String yaml = "a: 1\ntitle: Orca: a boat\nb: 2\n";
    assertThat(sketch(yaml)).containsExactly("a = 1", "title = Orca: a boat", "b = 2");
    assertThat(problems(yaml)).singleElement().satisfies(problem -> {
      assertThat(problem.place()).isEqualTo("a.md:3:12");
      assertThat(problem.message()).contains("mapping values are not allowed here", "in quotes");
    });
  }

  @Test
  void anErrorCostsNoMoreThanTheRestOfItsEntry() {
    assertThat(sketch("a: \"open\nb: 2\nc:\n  d: 3\n  e: @f\n  g: 4\nh: 5\n%: x\ni: 6\n"))
        .containsExactly("a = \"open", "b = 2", "c.d = 3", "h = 5", "% = x", "i = 6");
  }

  @Test
  void aSyntaxErrorWithoutAPlaceIsToldAtItsEntry() {
    Outline outline = new Outline();
    YamlReader.read(ReadText.of("\u0085a: [\r]'#|\nb: 2\n"), outline);
    assertThat(outline.blocks()).map(block -> ((Entry) block).value().text()).containsExactly("2");
    assertThat(outline.faults()).singleElement().satisfies(fault -> {
      assertThat(fault.place()).isEqualTo(new Span(1, 2));
      assertThat(fault.message()).contains("simple key");
    });
  }

  @Property(tries = 3000)
  void anyTextComesToAnEndAndSpansStandInIt(@ForAll("jumbles") String text) {
    Outline outline = new Outline();
    YamlReader.read(ReadText.of(text), outline);
    for (Block block : outline.blocks()) {
      Passage words = block instanceof Entry entry ? entry.value() : ((Paragraph) block).passage();
      assertThat(words.found().end()).isLessThanOrEqualTo(text.length());
    }
  }

  @Provide
  Arbitrary<String> jumbles() {
    return Arbitraries.of(
            "a: ", "b", ": ", "- ", "\n", "\n  ", "\"", "'", "\\", "\\n", "|\n", ">", "[", "]", "{", "}", ",", "&x ", "*x", "!t ", "? ",
            "#", "%", "@", "`", "\t", "\u0000", "\ud800", "\ud83d\ude00", "---\n", "...", "é", "<<: ", "1e3", "\r", "\u0085")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }
}
