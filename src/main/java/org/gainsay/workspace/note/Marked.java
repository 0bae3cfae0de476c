package org.gainsay.workspace.note;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.source.Span;

/**
 * A generated part within a text: what stands between two marker lines.
 *
 * @param content from behind the first marker's line to the second marker
 * @param lineEnd that of the first marker's line
 */
record Marked(Span content, String lineEnd) {
  /** The two lines around a part. */
  enum Marker {
    /** In Markdown, as comments of HTML. */
    BODY("<!-- gainsay:begin -->", "<!-- gainsay:end -->", "<!-- *gainsay:(begin|end)\\b.*"),
    /** In front matter, as comments of YAML. */
    HEAD("# gainsay:begin", "# gainsay:end", "# *gainsay:(begin|end)\\b.*");

    private final String begin;
    private final String end;
    private final Pattern line;

    Marker(String begin, String end, String line) {
      this.begin = begin;
      this.end = end;
      this.line = Pattern.compile("^(" + line + ")(\\r?\\n|\\r|\\z)", Pattern.MULTILINE);
    }

    /** A part with its markers around it, each line ended. */
    String around(String content) {
      return begin + "\n" + content + end + "\n";
    }
  }

  /** Why a part cannot be told: its markers are damaged. */
  static final class Damage extends Exception {
    private static final long serialVersionUID = 1;

    /** Where in the text. */
    final int place;

    /** Of a file that was not generated. */
    static Damage missing() {
      return new Damage(
          0,
          "holds no markers; write '"
              + Marker.BODY.begin
              + "' and '"
              + Marker.BODY.end
              + "' on lines of their own where the generated part shall stand");
    }

    private Damage(int place, String message) {
      super(message);
      this.place = place;
    }
  }

  /**
   * The part of this kind, if there is one.
   *
   * @throws Damage where markers do not stand as one pair, each alone on its line
   */
  static Optional<Marked> in(String text, Marker marker) throws Damage {
    Matcher lines = marker.line.matcher(text);
    if (!lines.find()) {
      return Optional.empty();
    }
    MatchResult first = lines.toMatchResult();
    expect(first, marker.begin);
    if (!lines.find()) {
      throw new Damage(first.start(), "'" + marker.end + "' is missing behind this line");
    }
    MatchResult last = lines.toMatchResult();
    expect(last, marker.end);
    if (lines.find()) {
      throw new Damage(lines.start(), "a further marker; expected one pair of gainsay:begin and gainsay:end");
    }
    int from = first.end();
    int to = last.start();
    return Optional.of(new Marked(new Span(from, to), first.group(3)));
  }

  /** The same, where the text that was searched begins at an offset. */
  Marked behind(int offset) {
    return new Marked(new Span(content.start() + offset, content.end() + offset), lineEnd);
  }

  private static void expect(MatchResult found, String marker) throws Damage {
    if (!found.group(1).stripTrailing().equals(marker)) {
      throw new Damage(found.start(), "expected '" + marker + "' alone on this line");
    }
  }
}
