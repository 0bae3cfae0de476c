package org.gainsay.source;

/**
 * One line of a text with the part of it that matters, as a compiler shows it.
 *
 * <pre>
 * **Released:** TBA
 *               ^^^
 * </pre>
 *
 * @param position where the marked words start
 * @param line the line, shortened around the marked words to {@link #WIDTH} units, tabs as spaces
 * @param mark the marked part of {@code line}; what goes on in later lines is cut
 */
public record Excerpt(Position position, String line, Span mark) {
  /** The widest line that is shown, in UTF-16 units. */
  public static final int WIDTH = 120;

  private static final int BEFORE = 40;
  private static final String CUT = "…";

  public static Excerpt of(SourceText text, Span span) {
    Position position = text.position(span.start());
    Span line = text.line(position.line());
    int end = Math.max(span.start(), Math.min(span.end(), line.end()));
    return shortened(position, line(text, line), new Span(span.start() - line.start(), end - line.start()));
  }

  /** The place that a parser names, as near to it as the text has one; both count from 1. */
  public static Excerpt at(SourceText text, long line, long column) {
    Span stretch = text.line(Math.clamp(line, 1, text.lineCount()));
    int offset = stretch.start() + Math.clamp(column - 1, 0, stretch.length());
    return of(text, new Span(offset, offset));
  }

  private static String line(SourceText text, Span line) {
    return text.slice(line).replace('\t', ' ');
  }

  private static Excerpt shortened(Position position, String line, Span mark) {
    if (line.length() <= WIDTH) {
      return new Excerpt(position, line, mark);
    }
    int from = boundary(line, Math.max(0, Math.min(mark.start() - BEFORE, line.length() - WIDTH)));
    int to = boundary(line, Math.min(line.length(), from + WIDTH));
    String before = from > 0 ? CUT : "";
    int shift = before.length() - from;
    int markEnd = Math.max(mark.start(), Math.min(mark.end(), to));
    String cut = before + line.substring(from, to) + (to < line.length() ? CUT : "");
    return new Excerpt(position, cut, new Span(mark.start() + shift, markEnd + shift));
  }

  /** The offset itself, or one less where it would part a surrogate pair. */
  private static int boundary(String line, int offset) {
    boolean parts =
        offset > 0
            && offset < line.length()
            && Character.isSurrogatePair(line.charAt(offset - 1), line.charAt(offset));
    return parts ? offset - 1 : offset;
  }

  /** Spaces up to the marked words and a caret under each unit of them, at least one. */
  public String carets() {
    return " ".repeat(mark.start()) + "^".repeat(Math.max(1, mark.length()));
  }
}
