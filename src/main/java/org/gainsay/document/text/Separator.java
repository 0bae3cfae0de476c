package org.gainsay.document.text;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.source.Span;

/** What stands between the cells of a table drawn in text. */
enum Separator {
  TABS,
  PIPES,
  BLANKS;

  /** Whether this stands in a line at all; cheap. */
  boolean mayPart(String words) {
    return switch (this) {
      case TABS -> words.indexOf('\t') >= 0;
      case PIPES -> words.indexOf('|') >= 0;
      case BLANKS -> words.contains("  ");
    };
  }

  /** The cells of a line, without the white space around them. */
  List<Span> cells(Line line) {
    String words = line.words();
    List<Span> cells = new ArrayList<>();
    int start = this == PIPES && words.startsWith("|") ? 1 : 0;
    int end = this == PIPES && words.endsWith("|") && words.length() > 1 ? words.length() - 1 : words.length();
    for (int at = start; at < end; at++) {
      int length = length(words, at);
      if (length > 0) {
        cells.add(cell(line, start, at));
        start = at + length;
        at = start - 1;
      }
    }
    cells.add(cell(line, start, Math.max(start, end)));
    return cells;
  }

  /** The cells of a line by where they stand on it. */
  List<Span> places(Line line) {
    int shift = line.indent() - line.span().start();
    return cells(line).stream()
        .map(cell -> new Span(cell.start() + shift, cell.end() + shift))
        .toList();
  }

  /** How many units at a place separate two cells; 0 for none. */
  private int length(String words, int at) {
    char unit = words.charAt(at);
    return switch (this) {
      case TABS -> unit == '\t' ? 1 : 0;
      case PIPES -> unit == '|' ? 1 : 0;
      case BLANKS -> blanks(words, at);
    };
  }

  private static int blanks(String words, int at) {
    int end = at;
    while (end < words.length() && words.charAt(end) == ' ') {
      end++;
    }
    return end - at > 1 ? end - at : 0;
  }

  private static Span cell(Line line, int from, int to) {
    String words = line.words();
    int start = from;
    int end = to;
    while (start < end && words.charAt(start) <= ' ') {
      start++;
    }
    while (end > start && words.charAt(end - 1) <= ' ') {
      end--;
    }
    int base = line.span().start();
    return new Span(base + start, base + end);
  }
}
