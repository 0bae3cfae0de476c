package org.gainsay.document.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.gainsay.document.Document;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Texts made to overflow a stack, fill memory or never end. They are small enough for every build, and
 * what grows faster than they do would still not end; {@code src/test/scripts/large-inputs} shows how
 * time grows up to 100 MB.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {
  private static final int DEEP = 100_000;
  private static final int LONG = 2_000_000;

  private static Arguments deep(String path, String unit) {
    return arguments(path + " " + unit.strip() + " times " + DEEP, path, unit.repeat(DEEP) + "x");
  }

  static Stream<Arguments> nested() {
    return Stream.of(
        deep("a.md", ">"),
        deep("a.md", "> "),
        deep("a.md", "- "),
        deep("a.md", "1. "),
        deep("a.md", "* + "),
        deep("a.md", "("),
        deep("a.md", "["),
        deep("a.md", "!["),
        deep("a.md", "*"),
        deep("a.md", "*a "),
        deep("a.md", "**a *b "),
        deep("a.md", "_a **b "),
        deep("a.md", "~~a "),
        deep("a.md", "`a ``b "),
        deep("a.md", "[a]("),
        deep("a.md", "[a](<b"),
        deep("a.md", "<!-- "),
        deep("a.md", "x <!-- "),
        deep("a.md", "x <? "),
        deep("a.md", "x <![CDATA["),
        deep("a.md", "x <a href=\""),
        deep("a.md", "<a b=c "),
        deep("a.md", "<div>"),
        deep("a.md", "<div>\n\n"),
        deep("a.md", "<table>\n\n"),
        deep("a.md", "&amp"),
        deep("a.md", "\\"),
        deep("a.md", "|"),
        deep("a.md", "| \\| "),
        deep("a.md", "[a]: b\n"),
        deep("a.md", "# a\n"),
        deep("a.md", "a\n=\n"),
        deep("a.md", "---\na: b\n"),
        deep("a.md", "**a**\n\n"),
        deep("a.html", "<div>"),
        deep("a.html", "<b>"),
        deep("a.html", "<b><i><p>"),
        deep("a.html", "<a href=x><div>"),
        deep("a.html", "<ul><li>a"),
        deep("a.html", "<blockquote>a"),
        deep("a.html", "<table><tr><td>a"),
        deep("a.html", "<table>a<b>"),
        deep("a.html", "<table>a<b></table>"),
        deep("a.html", "<table><p>a"),
        deep("a.html", "<dl><dt>a<dd>"),
        deep("a.html", "<h1>a<div>"),
        deep("a.html", "<td colspan=1000000000 rowspan=1000000000>a"),
        deep("a.html", "<p>&amp &lt;&#"),
        deep("a.html", "<time datetime=2024-01-01>a</time>b "),
        deep("a.html", "<script type=application/ld+json>{\"a\":"),
        deep("a.json", "["),
        deep("a.json", "{\"a\":"),
        deep("a.json", "[{\"a\":1},"),
        deep("a.json", "{\"a\":1}\n"),
        deep("a.txt", "- a\n "),
        deep("a.txt", "a: b\n"),
        deep("a.txt", "Ab\n"),
        deep("a.txt", "a  b\n"),
        deep("a.txt", "a\tb\n\n"),
        deep("a.txt", "http://"),
        deep("a.txt", "https://a.b/(("),
        deep("a.txt", "1. A\n"),
        deep("a.txt", "é"),
        deep("a.txt", "Ã©â€™É®"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void nested(String name, String path, String text) {
    assertThat(read(path, text).text().length()).as(name).isEqualTo(text.length());
  }

  static Stream<Arguments> growing() {
    String indent = "- a\n";
    StringBuilder deeper = new StringBuilder();
    for (int level = 0; level < 2_000; level++) {
      deeper.append(" ".repeat(level * 2)).append("- a\n");
    }
    return Stream.of(
        arguments("a list nested 2,000 deep", "a.md", deeper.toString()),
        arguments("the same as text", "a.txt", deeper + indent),
        arguments("blank lines in nested lists", "a.md", "- ".repeat(DEEP) + "a\n" + "\n".repeat(DEEP)),
        arguments("lazy lines in nested quotes", "a.md", "> ".repeat(DEEP) + "a\n" + "a\n".repeat(DEEP)),
        arguments("a table of 10,000 columns", "a.md", row("a|", 10_000, "\n") + row("-|", 10_000, "\n")
            + row("1|", 10_000, "\n").repeat(20)),
        arguments("a wide head over many short rows", "a.md", row("a|", 10_000, "\n") + row("-|", 10_000, "\n")
            + "|1|\n".repeat(DEEP)),
        arguments("a table of 200,000 rows", "a.md", "|a|b|\n|-|-|\n" + "|1|2|\n".repeat(200_000)),
        arguments("a wide row over many short rows", "a.html", "<table><tr>" + "<td>a".repeat(10_000)
            + "<tr><td>b".repeat(DEEP)),
        arguments("columns that hang down for ever", "a.html", "<table><tr>" + "<td rowspan=0>a".repeat(10_000)
            + "<tr><td>b".repeat(DEEP)),
        arguments("a table of tabs, wide and long", "a.txt", row("a\t", 2_000, "\n").repeat(50)));
  }

  private static String row(String cell, int times, String end) {
    return "|" + cell.repeat(times) + end;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void growing(String name, String path, String text) {
    assertThat(read(path, text).blocks()).as(name).isNotEmpty();
  }

  static Stream<Arguments> longLines() {
    return Stream.of("a.md", "a.html", "a.txt")
        .flatMap(
            path ->
                Stream.of("word ", "7", "8.", "(", "[]", "-", ". ", "<", "|", "*a", "`", "\u00E9", "a  ")
                    .map(unit -> arguments(path + " " + unit, path, unit.repeat(LONG / unit.length()))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void longLines(String name, String path, String text) {
    assertThat(read(path, text).text().length()).as(name).isEqualTo(text.length());
  }

  private static Document read(String path, String text) {
    Reading reading = DocumentReader.read(path, text.getBytes(UTF_8));
    Document document = reading.document();
    if (document == null) {
      throw new AssertionError("no document: " + reading.problems());
    }
    return document;
  }
}
