package org.gainsay.report.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import de.undercouch.citeproc.BibliographyFileReader;
import de.undercouch.citeproc.CSL;
import de.undercouch.citeproc.ItemDataProvider;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.gainsay.source.Metadata;
import org.gainsay.source.Source;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.LaTeXParser;
import org.jbibtex.LaTeXPrinter;
import org.junit.jupiter.api.Test;

class BibliographyTest {
  private static final String TITLE = "100% {of} a_b & c # $ ~ ^ \\ é";
  private static final Source STRANGE =
      new Source("papers/Ä b.md", "00", new Metadata(TITLE, "A, B and C", null, LocalDate.of(2025, 5, 6), null, null, "https://example.org/a_b?c=%20"));
  private static final Source PLAIN = new Source("other/a-b.txt", "01", Metadata.NONE);

  private static String text(BibTeXEntry entry, String field) throws Exception {
    return new LaTeXPrinter().print(new LaTeXParser().parse(entry.getField(new Key(field)).toUserString()));
  }

  @Test
  void bibTexIsReadByAParserOfItsOwn() throws Exception {
    String written = Bibliography.of(List.of(STRANGE, PLAIN)).bibTex();
    BibTeXDatabase read = new BibTeXParser().parse(new StringReader(written));
    assertThat(read.getEntries().keySet()).extracting(Key::getValue).containsExactly("a-b", "a-b-2");
    BibTeXEntry strange = read.resolveEntry(new Key("a-b-2"));
    assertThat(text(strange, "author")).isEqualTo("A, B and C");
    assertThat(strange.getField(new Key("title")).toUserString())
        .isEqualTo("{100\\% \\textbraceleft{}of\\textbraceright{} a\\_b \\& c \\# \\$ \\textasciitilde{} \\textasciicircum{} \\textbackslash{} é}");
    assertThat(strange.getField(new Key("url")).toUserString()).isEqualTo("https://example.org/a_b?c=%20");
    assertThat(strange.getField(new Key("year")).toUserString()).isEqualTo("2025");
  }

  @Test
  void cslJsonNamesWhatIsKnown() {
    assertThat(Bibliography.of(List.of(PLAIN)).cslJson())
        .isEqualTo("[{\"id\":\"a-b\",\"type\":\"document\",\"title\":\"other/a-b.txt\",\"note\":\"other/a-b.txt\"}]\n");
    assertThat(Bibliography.of(List.of(STRANGE)).cslJson())
        .contains("\"type\":\"webpage\"", "\"date-parts\":[[2025,5,6]]", "\"literal\":\"A, B and C\"");
  }

  /** As a word processor's extension reads it: the format is told by the content. */
  private static ItemDataProvider imported(String written, String name) throws Exception {
    return new BibliographyFileReader()
        .readBibliographyFile(new ByteArrayInputStream(written.getBytes(StandardCharsets.UTF_8)), name);
  }

  @Test
  void cslJsonIsReadByAProcessorOfStyles() throws Exception {
    ItemDataProvider read = imported(Bibliography.of(List.of(STRANGE, PLAIN)).cslJson(), "sources.json");
    assertThat(read.getIds()).containsExactly("a-b", "a-b-2");
    CSLItemData strange = read.retrieveItem("a-b-2");
    assertThat(strange.getType()).isEqualTo(CSLType.WEBPAGE);
    assertThat(strange.getTitle()).isEqualTo(TITLE);
    assertThat(strange.getAuthor()).singleElement().satisfies(name -> assertThat(name.getLiteral()).isEqualTo("A, B and C"));
    assertThat(strange.getIssued().getDateParts()).isEqualTo(new int[][] {{2025, 5, 6}});
    assertThat(strange.getURL()).isEqualTo("https://example.org/a_b?c=%20");
    assertThat(read.retrieveItem("a-b").getType()).isEqualTo(CSLType.DOCUMENT);
  }

  @Test
  void aPublishersStyleSetsItsSources() throws Exception {
    assertThat(cited(imported(Bibliography.of(List.of(STRANGE, PLAIN)).cslJson(), "sources.json")))
        .isEqualTo(
            """
            A, B and C. (2025, May 6). %s. https://example.org/a_b?c=%%20
            other/a-b.txt. (n.d.).
            """
                .formatted(TITLE));
  }

  private static String cited(ItemDataProvider items) throws Exception {
    CSL processor = new CSL(items, "apa");
    processor.setOutputFormat("text");
    processor.registerCitationItems(items.getIds());
    return processor.makeBibliography().makeString();
  }
}
