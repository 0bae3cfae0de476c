package org.gainsay.source;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The decoded text of a document exactly as found, and its lines. A line ends at LF, CR or CRLF, a
 * page at a form feed.
 *
 * <p>Of a long text only a stretch is held; offsets, lines and pages are those of the whole.
 *
 * <p>Building it costs one pass over the text, a position the logarithm of the number of lines.
 */
public final class SourceText {
  private final String content;
  private final int start;
  private final Position first;
  private final int[] lineStarts;
  private final int[] pageEnds;

  public SourceText(String content) {
    this(content, 0, new Position(1, 1));
  }

  private SourceText(String content, int start, Position first) {
    this.content = content;
    this.start = start;
    this.first = first;
    this.lineStarts =
        IntStream.concat(
                IntStream.of(start - first.column() + 1),
                IntStream.rangeClosed(1, content.length())
                    .filter(this::startsLine)
                    .map(offset -> start + offset))
            .toArray();
    this.pageEnds =
        content.indexOf('\f') < 0
            ? new int[0]
            : IntStream.range(0, content.length())
                .filter(at -> content.charAt(at) == '\f')
                .map(at -> start + at)
                .toArray();
  }

  /** A later stretch of the same text, which begins at an offset that this one holds. */
  public SourceText later(String stretch, int offset) {
    return new SourceText(stretch, offset, position(offset));
  }

  private boolean startsLine(int offset) {
    char before = content.charAt(offset - 1);
    boolean insideCrLf =
        before == '\r' && offset < content.length() && content.charAt(offset) == '\n';
    return (before == '\n' || before == '\r') && !insideCrLf;
  }

  /** What is held. */
  public String content() {
    return content;
  }

  public int length() {
    return content.length();
  }

  private int end() {
    return start + content.length();
  }

  public boolean holds(Span span) {
    return span.start() >= start && span.end() <= end();
  }

  /** As much as is held of what stands between two offsets, whether the text has them or not. */
  public Span held(int from, int to) {
    return new Span(Math.clamp(from, start, end()), Math.clamp(to, start, end()));
  }

  /** The words under a span that is held. */
  public String slice(Span span) {
    return content.substring(span.start() - start, span.end() - start);
  }

  /** The number of the last line that is held. */
  public int lineCount() {
    return first.line() + lineStarts.length - 1;
  }

  /** Line and column of an offset that is held, the end included. */
  public Position position(int offset) {
    if (offset < start || offset > end()) {
      throw new IllegalArgumentException("no offset of this text: " + offset);
    }
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(first.line() + line, offset - lineStarts[line] + 1, page(offset));
  }

  /** The page of an offset, from 1; 0 where the text has no pages. */
  private int page(int offset) {
    if (pageEnds.length == 0) {
      return first.page();
    }
    int found = Arrays.binarySearch(pageEnds, offset);
    return (found >= 0 ? found : -found - 1) + Math.max(1, first.page());
  }

  /** The stretch of a line, counted from 1, without its line end; of one that is held in part, that part. */
  public Span line(int number) {
    int line = number - first.line();
    int from = Math.max(start, lineStarts[line]);
    int end = line + 1 < lineStarts.length ? lineStarts[line + 1] : end();
    while (end > from && isLineEnd(content.charAt(end - 1 - start))) {
      end--;
    }
    return new Span(from, end);
  }

  private static boolean isLineEnd(char unit) {
    return unit == '\n' || unit == '\r';
  }
}
