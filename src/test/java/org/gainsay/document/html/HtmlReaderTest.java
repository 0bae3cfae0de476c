package org.gainsay.document.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.document.Document;
import org.gainsay.document.Sketch;
import org.gainsay.document.passage.Passage;
import org.gainsay.source.Metadata;
import org.gainsay.source.Span;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {
  private static Document read(String text) {
    return Sketch.document("page.html", text);
  }

  private static List<String> sketch(String text) {
    return Sketch.of(read(text));
  }

  @Test
  void onlyWhatIsVisibleIsRead() {
    assertThat(
            sketch(
                """
                <!DOCTYPE html><html><head><title>T</title><style>s</style></head><body>
                <header><h1>Title</h1><p>menu</p></header><nav>nav</nav>
                <p>seen</p><p hidden>a</p><p style="color:red; DISPLAY : none">b</p>
                <p aria-hidden="true">c</p><script>d</script><template>e</template>
                <noscript>f</noscript><pre>g</pre><aside>h</aside><!-- i -->
                <footer>j</footer></body></html>
                """))
        .containsExactly("h1 Title", "p seen");
  }

  @Test
  void wordsOutsideOfParagraphsAreParagraphs() {
    assertThat(sketch("<div>a <span>b</span><p>c</p>d</div><section>e</section>"))
        .containsExactly("p a b", "p c", "p d", "p e");
  }

  @Test
  void oneBreakEndsALineAndTwoAParagraph() {
    assertThat(sketch("<p>a<br>b<br/>\n<br>c</p>")).containsExactly("p a/b", "p c");
  }

  @Test
  void marksGoOnOverBlocks() {
    Document document = read("<p><a href='u'><div>one</div><div>two <b>more</b></div></a></p>");
    assertThat(Sketch.passages(document).map(Sketch::marks))
        .containsExactly(List.of("LINK:one"), List.of("LINK:two more", "STRONG:more"));
  }

  @Test
  void entitiesMapToWhatStandsForThem() {
    String text = "<p>AT&amp;T&#39;s&nbsp;12&thinsp;B &copy 2024 &unknown; &lt;b&gt; \uD83D\uDE00&#x1F600;!</p>";
    Passage passage = Sketch.passages(read(text)).findFirst().orElseThrow();
    assertThat(passage.text())
        .isEqualTo("AT&T's\u00A012\u2009B © 2024 &unknown; <b> \uD83D\uDE00\uD83D\uDE00!");
    for (int i = 0; i < passage.text().length(); i++) {
      Span span = passage.found(new Span(i, i + 1));
      String found = text.substring(span.start(), span.end());
      assertThat(found.startsWith("&") || found.charAt(0) == passage.text().charAt(i)).isTrue();
    }
    Span figure = passage.found(new Span(7, 11));
    assertThat(text.substring(figure.start(), figure.end())).isEqualTo("12&thinsp;B");
  }

  @Test
  void listsNestAndItemsHoldTheirWords() {
    assertThat(sketch("<p>Lead:</p><ul><li>One<ol><li>Deep</li></ol>tail</li><li><p>Two</p><p>More</p></li></ul>"))
        .containsExactly("p Lead:", "- One", "- Deep", "p tail", "- Two", "p More");
    List<String> leads =
        read("<p>Lead:</p><ul><li>One<ol><li>Deep</li></ol></li></ul>").blocks().get(2).context().leads().stream()
            .map(Passage::text)
            .toList();
    assertThat(leads).containsExactly("Lead:", "One");
  }

  @Test
  void termsAndTheirDefinitionsAreEntries() {
    assertThat(sketch("<dl><dt>Size</dt><dd>7B</dd><div><dt>Kind</dt><dt>Type</dt><dd>MoE</dd></div></dl>"))
        .containsExactly("Size = 7B", "Kind = MoE", "Type = MoE");
  }

  @Test
  void cellsStandInEachPlaceThatTheySpan() {
    assertThat(
            sketch(
                """
                <table><caption>Scores</caption><thead><tr><th rowspan=2>Model<th colspan=2>Test
                <tr><th>a<th>b</thead><tr><td>Orca<td>1<td rowspan="2">2<sup>3</sup><tr><td>Krill<td>4
                </table>
                """))
        .containsExactly(
            "table 2 Scores",
            "| #Model | #Test | <#Test",
            "| <#Model | #a | #b",
            "| Orca | 1 | 2³",
            "| Krill | 4 | <2³");
  }

  @Test
  void aHeadOverAllColumnsOfThingsIsACaption() {
    assertThat(sketch("<table><tr><th colspan=2>Orca 7</th></tr><tr><th>Maker</th><td>Reef<br>Lab</td></tr></table>"))
        .containsExactly("table 0 Orca 7", "| #Maker | Reef/Lab");
  }

  @Test
  void tablesThatLayOutAPageAreNone() {
    assertThat(
            sketch(
                "<table><tr><td>menu</td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>"
                    + "<table role=presentation><tr><td>x</td><td>y</td></tr></table>"))
        .containsExactly("p menu", "table 0", "| a | b", "p x", "p y");
  }

  @Test
  void aPageSaysThingsOfItself() {
    Metadata metadata =
        read("""
            <html><head><title>Orca | Reef</title><link rel="canonical" href="https://reef.example/o">
            <meta name="publisher" content="Reef Lab"><meta property="article:published_time" content="2024-03-09T10:00Z">
            <script type="application/ld+json">
            {"@graph": [{"@type": "Article", "headline": "Orca in depth", "dateModified": "2024-04-01",
              "publisher": {"@type": "Organization", "name": "Reef Foundation"}}, {"@type": "Person", "name": "Jo"}]}
            </script></head><body><h1>Orca</h1></body></html>
            """)
            .source()
            .metadata();
    assertThat(metadata.title()).isEqualTo("Orca in depth");
    assertThat(metadata.publisher()).isNull();
    assertThat(metadata.claimedPublisher()).isEqualTo("Reef Foundation");
    assertThat(metadata.issued()).hasToString("2024-03-09");
    assertThat(metadata.modified()).hasToString("2024-04-01");
    assertThat(metadata.address()).isEqualTo("https://reef.example/o");
  }

  @Test
  void brokenLinkedDataIsNoConcernOfThePage() {
    assertThat(sketch("<p>x</p><script type='application/ld+json'>{\"headline\": </script>")).containsExactly("p x");
  }

  @Test
  void aHeadingHoldsBlocksInIt() {
    assertThat(sketch("<h2><div>Big</div><div>Title</div></h2><p>x</p>")).containsExactly("h2 Big/Title", "p x");
  }
}
