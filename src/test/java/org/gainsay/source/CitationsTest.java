package org.gainsay.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsTest {
  private static Source at(String path, @Nullable String address) {
    return new Source(path, "00", new Metadata(null, null, null, null, null, null, address));
  }

  private static List<String> cited(Source source, String link) {
    return Citations.of(source, List.of(new Link(new Span(0, 1), "x", link)));
  }

  @ParameterizedTest
  @CsvSource({
    "https://host.example/c?x=1#part, https://host.example/c?x=1",
    "b.md, notes/b.md",
    "../cards/b%20c.md#top, cards/b c.md",
    "../../b.md, ../b.md",
    "./x/./b.md, notes/x/b.md"
  })
  void aLinkLeadsToAnAddressOrAFile(String link, String target) {
    assertThat(cited(at("notes/a.md", null), link)).containsExactly(target);
  }

  @Test
  void linksOfAPageWithAnAddressAreReadFromThere() {
    assertThat(cited(at("a.html", "https://host.example/x/y.html"), "../z?q#p"))
        .containsExactly("https://host.example/z?q");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#part", "mailto:a@b.example", "javascript:alert(1)", "/etc/passwd", "http://", "http:///x",
        "https://h.example/\u0000", "%zz", "", "file:///etc/passwd", "[x](y)", "//"
      })
  void whatLeadsNowhereElseIsNone(String link) {
    assertThat(cited(at("notes/a.md", null), link)).isEmpty();
  }

  @Test
  void aPageOfLinksIsKeptInPart() {
    List<Link> links =
        IntStream.range(0, 10_000)
            .mapToObj(at -> new Link(new Span(0, 1), "x", "https://h.example/" + at / 2))
            .toList();
    assertThat(Citations.of(at("a.md", null), links))
        .hasSize(Citations.MOST)
        .doesNotHaveDuplicates()
        .startsWith("https://h.example/0", "https://h.example/1");
  }
}
