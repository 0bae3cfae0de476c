package org.gainsay.document.markdown;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.source.Span;

/**
 * Cuts a long Markdown text where nothing can reach across: before a heading after a blank line,
 * outside of fenced code. Where that does not come the cut is at a blank line, at last anywhere.
 */
final class Parts {
  private static final int WANTED = 1 << 20;
  private static final int LONG = 4 << 20;
  private static final int LONGEST = 8 << 20;

  private final String content;
  private final List<Span> parts = new ArrayList<>();
  private int start;
  private boolean fenced;
  private boolean afterBlank;

  private Parts(String content, int start) {
    this.content = content;
    this.start = start;
  }

  static List<Span> of(String content, int start) {
    if (content.length() - start <= WANTED) {
      return List.of(new Span(start, content.length()));
    }
    return new Parts(content, start).cut();
  }

  private List<Span> cut() {
    for (int line = start; line < content.length(); line = next(line)) {
      if (isCut(line)) {
        parts.add(new Span(start, line));
        start = line;
        fenced = false;
      }
      fenced ^= isFence(line);
      afterBlank = isBlank(line);
    }
    parts.add(new Span(start, content.length()));
    return parts;
  }

  private boolean isCut(int line) {
    int length = line - start;
    return length > LONGEST
        || (afterBlank && length > LONG)
        || (afterBlank && length > WANTED && !fenced && content.charAt(line) == '#');
  }

  private int next(int line) {
    int feed = content.indexOf('\n', line);
    return feed < 0 ? content.length() : feed + 1;
  }

  private boolean isFence(int line) {
    return content.startsWith("```", line) || content.startsWith("~~~", line);
  }

  private boolean isBlank(int line) {
    char unit = content.charAt(line);
    return unit == '\n' || unit == '\r';
  }
}
