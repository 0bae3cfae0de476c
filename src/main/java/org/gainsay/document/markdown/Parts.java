package org.gainsay.document.markdown;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.document.passage.ReadText;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a long Markdown text so that the parser's memory stays bounded: before a heading outside of
 * fenced code, where nothing can reach across; where that does not come, after a blank line; within
 * a long table before a row, and the next part begins with the table's head again; at last anywhere.
 */
final class Parts {
  private static final int WANTED = 1 << 18;
  private static final int LONG = 1 << 20;
  private static final int LONGEST = 1 << 21;

  private final ReadText text;
  private final String content;
  private final List<ReadText> parts = new ArrayList<>();
  private List<Span> head = List.of();
  private @Nullable Span before;
  private @Nullable TableHead table;
  private int start;
  private boolean fenced;
  private boolean afterBlank;

  private record TableHead(Span names, Span delimiters) {}

  private Parts(ReadText text, int start) {
    this.text = text;
    this.content = text.content();
    this.start = start;
  }

  /** The text from an offset on, in parts. */
  static List<ReadText> of(ReadText text, int start) {
    return new Parts(text, start).cut();
  }

  private List<ReadText> cut() {
    boolean isLong = content.length() - start > WANTED;
    for (int at = start; isLong && at < content.length(); ) {
      Span line = new Span(at, LineEnds.end(content, at));
      if (isCut(line)) {
        endPart(line.start());
      }
      pass(line);
      at = LineEnds.next(content, line.end());
    }
    endPart(content.length());
    return parts;
  }

  private void endPart(int end) {
    List<Span> pieces = new ArrayList<>(head);
    pieces.add(new Span(start, end));
    parts.add(text.lines(pieces));
    start = end;
    head = table == null ? List.of() : List.of(table.names, table.delimiters);
  }

  private boolean isCut(Span line) {
    int length = line.start() - start;
    if (length <= WANTED) {
      return false;
    }
    boolean row = table != null && holdsPipe(line);
    boolean border = afterBlank && !fenced && !line.isEmpty();
    boolean heading = border && content.charAt(line.start()) == '#';
    return row || heading || length > LONGEST || (length > LONG && border && !isIndented(line));
  }

  private void pass(Span line) {
    if (before != null && holdsPipe(line) && isDelimiterRow(line)) {
      table = new TableHead(before, line);
    } else if (!holdsPipe(line)) {
      table = null;
    }
    fenced ^= content.startsWith("```", line.start()) || content.startsWith("~~~", line.start());
    afterBlank = line.isEmpty();
    before = line;
  }

  private boolean isIndented(Span line) {
    return content.charAt(line.start()) <= ' ';
  }

  private boolean holdsPipe(Span line) {
    return content.substring(line.start(), line.end()).indexOf('|') >= 0;
  }

  private boolean isDelimiterRow(Span line) {
    for (int at = line.start(); at < line.end(); at++) {
      if ("|-: \t".indexOf(content.charAt(at)) < 0) {
        return false;
      }
    }
    return true;
  }
}
