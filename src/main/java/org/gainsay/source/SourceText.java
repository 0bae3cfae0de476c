package org.gainsay.source;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The decoded text of a document exactly as found, and its lines. A line ends at LF, CR or CRLF, a
 * page at a form feed.
 *
 * <p>Building it costs one pass over the text, a position the logarithm of the number of lines.
 */
public final class SourceText {
  private final String content;
  private final int[] lineStarts;
  private final int[] pageEnds;

  public SourceText(String content) {
    this.content = content;
    this.lineStarts =
        IntStream.concat(
                IntStream.of(0), IntStream.rangeClosed(1, content.length()).filter(this::startsLine))
            .toArray();
    this.pageEnds =
        content.indexOf('\f') < 0
            ? new int[0]
            : IntStream.range(0, content.length())
                .filter(at -> content.charAt(at) == '\f')
                .toArray();
  }

  private boolean startsLine(int offset) {
    char before = content.charAt(offset - 1);
    boolean insideCrLf =
        before == '\r' && offset < content.length() && content.charAt(offset) == '\n';
    return (before == '\n' || before == '\r') && !insideCrLf;
  }

  public String content() {
    return content;
  }

  public int length() {
    return content.length();
  }

  public String slice(Span span) {
    return content.substring(span.start(), span.end());
  }

  public int lineCount() {
    return lineStarts.length;
  }

  /** Line and column of an offset from 0 to the length of the text. */
  public Position position(int offset) {
    if (offset < 0 || offset > content.length()) {
      throw new IllegalArgumentException("no offset of this text: " + offset);
    }
    int found = Arrays.binarySearch(lineStarts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line + 1, offset - lineStarts[line] + 1, page(offset));
  }

  /** The page of an offset, from 1; 0 where the text has no pages. */
  private int page(int offset) {
    if (pageEnds.length == 0) {
      return 0;
    }
    int found = Arrays.binarySearch(pageEnds, offset);
    return (found >= 0 ? found : -found - 1) + 1;
  }

  /** The stretch of a line, counted from 1, without its line end. */
  public Span line(int number) {
    int start = lineStarts[number - 1];
    int end = number < lineStarts.length ? lineStarts[number] : content.length();
    while (end > start && isLineEnd(content.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  private static boolean isLineEnd(char unit) {
    return unit == '\n' || unit == '\r';
  }
}
