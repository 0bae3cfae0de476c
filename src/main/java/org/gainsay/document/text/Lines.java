package org.gainsay.document.text;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.source.Span;

/** Cuts a text into its lines that are not blank. A line ends at LF, CR or CRLF. */
final class Lines {
  private static final int TAB = 4;

  private final String content;
  private final List<Line> lines = new ArrayList<>();
  private boolean afterBlank;

  private Lines(String content) {
    this.content = content;
  }

  static List<Line> of(String content) {
    Lines lines = new Lines(content);
    int start = 0;
    while (start < content.length()) {
      int end = lines.end(start);
      lines.add(start, end);
      start = content.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    return lines.lines;
  }

  private int end(int start) {
    int at = start;
    while (at < content.length() && content.charAt(at) != '\n' && content.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private void add(int lineStart, int lineEnd) {
    int start = lineStart;
    int indent = 0;
    while (start < lineEnd && isSpace(content.charAt(start))) {
      indent += content.charAt(start) == '\t' ? TAB - indent % TAB : 1;
      start++;
    }
    int end = lineEnd;
    while (end > start && isSpace(content.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      Span span = new Span(start, end);
      lines.add(new Line(content.substring(start, end), span, indent, afterBlank));
    }
    afterBlank = end == start;
  }

  private static boolean isSpace(char unit) {
    return unit <= ' ' || unit == '\u00A0' || unit == '\u3000' || unit == '\uFEFF';
  }
}
