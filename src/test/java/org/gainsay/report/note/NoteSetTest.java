package org.gainsay.report.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Said;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Nature;
import org.gainsay.finding.Severity;
import org.gainsay.quantity.Bound;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Quantity;
import org.gainsay.report.Wording;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class NoteSetTest {
  private static final List<Extension> TABLES = List.of(TablesExtension.create(), StrikethroughExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(TABLES).build();
  private static final LocalDate DAY = LocalDate.of(2026, 2, 2);
  private static final String EVIL =
      "a | b `c` --> <!-- gainsay:end --> [x](y) %% == $1 {{m}} key:: ](javascript:1)\n# x";

  private static List<Note> notes(NoteLinks links, Claim... claims) {
    return NoteSet.of(new Dossier(List.of(claims), List.of(), Map.of(), Map.of(), Map.of()), links);
  }

  @Test
  void wordsOfDocumentsMeanThemselves() {
    Claim claim = Said.in("a.md").of(EVIL).text("motto", EVIL).claim();
    Note note = notes(NoteLinks.MARKDOWN, claim).get(0);
    assertThat(note.body())
        .contains("a \\| b \\`c\\` --\\> \\<\\!-- gainsay:end --\\>", "\\%\\% \\=\\= \\$1 \\{\\{m\\}\\} key\\:\\: \\](javascript")
        .doesNotContain("<!--");
    assertThat(note.body().lines().filter(line -> line.startsWith("| motto"))).hasSize(1);
  }

  @Test
  void frontMatterHoldsWhateverASubjectIsCalled() {
    String name = "x\"\n---\n# gainsay:end\nevil: true \\";
    Note note = notes(NoteLinks.MARKDOWN, Said.in("a.md").of(name).text("motto", "m").claim()).get(0);
    assertThat(note.head().on(DAY).lines())
        .contains("id: \"https://example.org/bicycles#x\\\" --- # gainsay:end evil: true \\\\\"")
        .noneMatch(line -> line.startsWith("evil") || line.startsWith("# ") || line.startsWith("---"));
  }

  @Test
  void subjectsLeadToEachOtherAsTheReaderLikes() {
    Claim first = Said.in("a.md").of("Wren[1]").text("motto", "m").claim();
    Claim second = Said.in("a.md").of("Jay").entity("successor", "Wren[1]").claim();
    assertThat(notes(NoteLinks.MARKDOWN, first, second).get(0).body()).contains("[wren\\[1\\]](Wren-1-.md)");
    assertThat(notes(NoteLinks.WIKI, first, second).get(0).body()).contains("[[Wren-1-\\|wren-1-]]");
    assertThat(NoteLinks.WIKI.to("Wren-1-", "Wren[1]", NoteLinks.Place.LINE)).isEqualTo("[[Wren-1-|Wren-1-]]");
    assertThat(notes(NoteLinks.WIKI, first, second).get(2).body()).contains("| [[Jay]] | 1 |");
  }

  @Test
  void anAddressThatIsNoneIsLeftOut() {
    Claim claim = Said.in("a.md").publishedBy("P", "https://x> [y](z)").of("Jay").text("motto", "m").claim();
    assertThat(notes(NoteLinks.WIKI, claim).get(0).body()).contains("`a.md:1`, P\n").doesNotContain("https:");
  }

  /** As a renderer of CommonMark with tables shows it: nothing that words of documents hold becomes markup. */
  @Test
  void hostileWordsAreShownAsText() {
    for (String words :
        List.of(
            "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[click](javascript:alert(1))", "![x](https://evil.example/p.png)",
            "a | b | c", "[[Other note]]", "![[Embedded]]", "[^g1]: mine", "text[^1]", "`code` ``", "# head", "> quote", "- item", "1. item",
            "***", "---", "~~gone~~", "&lt;b&gt;", "\\", "x\\|y", "<!-- gainsay:end -->", "%%hidden%%", "==marked==", "$x^2$", "#tag", "^block-id")) {
      Claim claim = Said.in("a`|b].md").of("Jay " + words).text("motto", words).claim();
      for (NoteLinks form : NoteLinks.values()) {
        String body = notes(form, claim).get(0).body();
        Document html = Jsoup.parse(RENDERER.render(PARSER.parse(body)));
        assertThat(html.select("script, img, a[href^=javascript], h2:not(:containsOwn(Sources)), del, em, blockquote, hr, ol, ul")).as(words).isEmpty();
        assertThat(html.select("td").get(1).text()).as(words).startsWith(words.strip());
        assertThat(html.select("tbody tr")).as(words).hasSize(1);
        assertThat(html.select("tbody td")).as(words).hasSize(5);
        assertThat(body).doesNotContain("[[Other", "[[Embedded", "%%", "==", "<!--");
      }
    }
  }

  @Test
  void conflictsNameEachValueOnceWithAllThatSaySo() {
    Claim one = Said.in("a.md").of("Jay").date("made", "2020-05").claim();
    Claim again = Said.in("b.md").of("Jay").date("made", "2020-05").claim();
    Claim other = Said.in("c.md").of("Jay").figure("mass", "12.5").claim();
    Finding conflict =
        new Finding(
            "x:1", "r", "value", Nature.CONFLICT, Severity.ERROR, one.subject(), one.property(), new TreeMap<>(),
            List.of(one, again, other), "Both cannot be.", one.iri());
    Dossier dossier = new Dossier(List.of(one, again, other), List.of(conflict), Map.of(), Map.of(), Map.of(other.property().iri(), List.of("mass in kg")));
    assertThat(NoteSet.of(dossier, NoteLinks.WIKI).get(0).body())
        .contains(
            """
            - Both cannot be.
              - made: **2020-05 (rumoured, 0.50, unverified, favoured)**: “made: 2020-05” [^g1][^g2]
              - mass in kg: 12.5 (rumoured, 0.50, unverified): “mass: 12.5” [^g3]
            """);
  }

  @Test
  void valuesAreWrittenAsPeopleWriteThem() {
    Map<String, String> written = new TreeMap<>();
    for (String words : List.of("1200.0B", "685.0B", "14800.0B", "236B", "1,300T tokens", "12.50M", "8.1 trillion", "900T", "5000.0T")) {
      Quantity figure = new Quantity(BigDecimal.ONE, Interval.point(BigDecimal.ONE), BigDecimal.ONE, null, false, Bound.NONE);
      written.put(words, Wording.plain(Said.in("a.md").of("Jay").quantity("mass", figure, words).claim()));
    }
    assertThat(written)
        .containsEntry("1200.0B", "1.2T").containsEntry("685.0B", "685B").containsEntry("14800.0B", "14.8T").containsEntry("236B", "236B")
        .containsEntry("1,300T tokens", "1,300T tokens").containsEntry("12.50M", "12.5M").containsEntry("8.1 trillion", "8.1 trillion")
        .containsEntry("900T", "900T").containsEntry("5000.0T", "5000T");
  }
}
