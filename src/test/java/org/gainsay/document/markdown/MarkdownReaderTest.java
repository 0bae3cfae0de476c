package org.gainsay.document.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.document.Block;
import org.gainsay.document.Block.Item;
import org.gainsay.document.Block.Paragraph;
import org.gainsay.document.Block.Table;
import org.gainsay.document.Document;
import org.gainsay.document.Sketch;
import org.gainsay.document.passage.Passage;
import org.gainsay.source.Link;
import org.gainsay.source.Span;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {
  private static List<String> sketch(String text) {
    return Sketch.of("card.md", text);
  }

  private static Document read(String text) {
    return Sketch.document("card.md", text);
  }

  private static Passage first(String text) {
    return Sketch.passages(read(text)).findFirst().orElseThrow();
  }

  /** The words of the source under some words of its first passage. */
  private static String found(String text, String words) {
    Passage passage = first(text);
    int start = passage.text().indexOf(words);
    Span span = passage.found(new Span(start, start + words.length()));
    return text.substring(span.start(), span.end());
  }

  private static List<String> leads(Block block) {
    return block.context().leads().stream().map(Passage::text).toList();
  }

  private static List<String> headings(Block block) {
    return block.context().headings().stream().map(Passage::text).toList();
  }

  @Test
  void footnotesAreParagraphsAndTheirMarksNoWords() {
    assertThat(sketch("Made in 2024[^a] by hand.\n\n[^a]: One.\n[^b]: Two\n  of it.\n"))
        .containsExactly("p Made in 2024 by hand.", "p One.", "p Two/of it.");
    assertThat(sketch("Made in 2024[^c] by hand.\n[^c:\n")).containsExactly("p Made in 2024[^c] by hand./[^c:");
  }

  @Test
  void aRuleBelowWordsMakesAHeadingOfThemInEveryRun() {
    assertThat(sketch("Heron 2\n-------\n\nA crane.\n\n---\n\nEnd.\n")).containsExactly("h2 Heron 2", "p A crane.", "p End.");
  }

  @Test
  void fieldsOnLinesOfOneParagraphStayOnTheirLines() {
    assertThat(sketch("**Maker:** [Reef](r.md)\n**Released:** TBA  \n**Size:** 7B\\\nend"))
        .containsExactly("p Maker: Reef/Released: TBA/Size: 7B/end");
  }

  @Test
  void markupIsNoPartOfTheWordsAndIsKeptAsMarks() {
    Passage passage = first("A **bold *both*** `code` ~~old~~ [link](u) x<sup>2</sup>");
    assertThat(passage.text()).isEqualTo("A bold both code old link x²");
    assertThat(Sketch.marks(passage))
        .containsExactly(
            "STRONG:bold both",
            "EMPHASIS:both",
            "CODE:code",
            "STRUCK:old",
            "LINK:link",
            "SUPERSCRIPT:²");
  }

  @Test
  void approximateFiguresAreNotStruckOut() {
    assertThat(sketch("about ~5B to ~6B, or 5~6")).containsExactly("p about ~5B to ~6B, or 5~6");
  }

  @Test
  void escapesAndEntitiesMapToWhatStandsForThem() {
    String text = "5 \\* 3 &amp; &#x3b1; \\& &nope; A&B";
    assertThat(first(text).text()).isEqualTo("5 * 3 & α & &nope; A&B");
    assertThat(found(text, "*")).isEqualTo("\\*");
    assertThat(found(text, "&")).isEqualTo("&amp;");
    assertThat(found(text, "α")).isEqualTo("&#x3b1;");
    assertThat(found(text, "A&B")).isEqualTo("A&B");
  }

  @Test
  void aWordIsFoundWhateverIsMarkedInIt() {
    String text = "> - It **has 12**B, all\n>   in one";
    assertThat(found(text, "12B, all")).isEqualTo("12**B, all");
    assertThat(found(text, "all\nin")).isEqualTo("all\n>   in");
  }

  @Test
  void headingsStandOverWhatFollowsThem() {
    Document document = read("# A\n\n## B\n\nx\n\n# C\n\ny\n");
    assertThat(headings(document.blocks().get(2))).containsExactly("A", "B");
    assertThat(headings(document.blocks().get(4))).containsExactly("C");
  }

  @Test
  void aHeadingInAQuotationEndsWithIt() {
    Document document = read("# A\n\n> ## Q\n> x\n\ny\n");
    assertThat(document.blocks().get(2).context().quoted()).isTrue();
    assertThat(headings(document.blocks().get(2))).containsExactly("A", "Q");
    assertThat(headings(document.blocks().get(3))).containsExactly("A");
    assertThat(document.blocks().get(3).context().quoted()).isFalse();
  }

  @Test
  void aLineAllInBoldIsAHeading() {
    assertThat(sketch("**Orca 7: a report**\n\nText.\n\n**Chat models**\n\n- x\n\n**From Reef:**\n\n- y"))
        .containsExactly(
            "h1 Orca 7: a report", "p Text.", "h2 Chat models", "- x", "p From Reef:", "- y");
  }

  @Test
  void theParagraphBeforeAListAndTheItemsAroundLeadIntoIt() {
    Document document = read("Options:\n\n1. one\n   - deep\n     - deeper\n\n   more of one\n2. two\n");
    assertThat(document.blocks()).element(1).isInstanceOf(Item.class);
    assertThat(leads(document.blocks().get(1))).containsExactly("Options:");
    assertThat(leads(document.blocks().get(3))).containsExactly("Options:", "one", "deep");
    assertThat(document.blocks().get(4)).isInstanceOf(Paragraph.class);
    assertThat(leads(document.blocks().get(4))).containsExactly("Options:", "one");
    assertThat(leads(document.blocks().get(5))).containsExactly("Options:");
  }

  @Test
  void tablesAreGridsWithOneRowOfHeads() {
    assertThat(sketch("<div align=\"center\">\n\n| **A** | B |\n|:--|--|\n| 1 | 2 |\n| 3 |\n\n</div>\n"))
        .containsExactly("table 1", "| #A | #B", "| 1 | 2", "| 3 | ");
  }

  @Test
  void escapedPipesShiftNothing() {
    String text = "| a \\| b \\| **c** `d \\| e` | f |\n|--|--|\n| 1 | 2 |\n";
    Table table = (Table) read(text).blocks().get(0);
    Passage cell = table.rows().get(0).get(0).passage();
    assertThat(cell.text()).isEqualTo("a | b | c d | e");
    Span c = cell.found(new Span(8, 9));
    assertThat(text.substring(c.start(), c.end())).isEqualTo("c");
    Span code = cell.found(new Span(10, 15));
    assertThat(text.substring(code.start(), code.end())).isEqualTo("d \\| e");
  }

  @Test
  void codeBlocksAndCommentsAndImagesAreNoProse() {
    assertThat(sketch("```\ncode\n```\n\n    more code\n\n<!-- no\n\ncomment -->\n\n![alt](x.png) text<!-- c -->\n"))
        .containsExactly("p text");
  }

  @Test
  void htmlBlocksAreReadAsHtml() {
    assertThat(sketch("<h2 align=center>Orca &amp; Co</h2>\n<p>It has <b>7B</b>.</p>\n\nText\n"))
        .containsExactly("h2 Orca & Co", "p It has 7B.", "p Text");
  }

  @Test
  void anHtmlTableGoesOnOverBlankLines() {
    assertThat(sketch("<table>\n<tr><th>A</th>\n\n<th>B</th></tr>\n\n    <tr><td>1</td><td>2</td></tr>\n</table>\n\nText"))
        .containsExactly("table 1", "| #A | #B", "| 1 | 2", "p Text");
  }

  @Test
  void anUnclosedHtmlTableEndsAtTheBlankLine() {
    assertThat(sketch("<table>\n<tr><td>A</td><td>B</td></tr>\n\nText\n"))
        .containsExactly("table 0", "| A | B", "p Text");
  }

  @Test
  void frontMatterIsEntriesAndMetadata() {
    Document document =
        read("---\ntitle: \"Orca 7\"\ndate: 2024-05-06\npublisher: Reef\nmodel:\n  size: 7B\ntags:\n- a\n- b\n---\n# Other\n");
    assertThat(Sketch.of(document))
        .containsExactly(
            "title = Orca 7",
            "date = 2024-05-06",
            "publisher = Reef",
            "model.size = 7B",
            "tags = a",
            "tags = b",
            "h1 Other");
    assertThat(document.source().metadata().title()).isEqualTo("Orca 7");
    assertThat(document.source().metadata().publisher()).isNull();
    assertThat(document.source().metadata().claimedPublisher()).isEqualTo("Reef");
    assertThat(document.source().metadata().issued()).hasToString("2024-05-06");
  }

  @Test
  void aRuleAtTheStartIsNoFrontMatter() {
    assertThat(sketch("---\n\nPlain words\n\n---\n\nmore\n")).containsExactly("p Plain words", "p more");
  }

  @Test
  void linksKnowTheirWordsAndTheirPlace() {
    assertThat(read("a [b **c**](d.md) <https://e.example> [f][r]\n\n[r]: g.md\n").links())
        .containsExactly(
            new Link(new Span(3, 8), "b c", "d.md"),
            new Link(new Span(19, 36), "https://e.example", "https://e.example"),
            new Link(new Span(39, 40), "f", "g.md"));
  }

  @Test
  void lineEndsOfAnyKindAreRead() {
    assertThat(sketch("# A\r\n\r\nx\r\ny\r\n")).containsExactly("h1 A", "p x/y");
    assertThat(sketch("# A\r\rx\ry\r")).containsExactly("h1 A", "p x/y");
  }

  @Test
  void longTextsAreReadInPartsWithoutLoss() {
    String part = "## Part\n\nWords of **this** part.\n\n- item\n\n";
    int count = 3_000_000 / part.length();
    List<String> blocks = sketch(part.repeat(count));
    assertThat(blocks.size()).isEqualTo(3 * count);
    assertThat(blocks.get(3 * count - 2)).isEqualTo("p Words of this part.");
  }
}
