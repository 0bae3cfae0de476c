package org.gainsay.document.text;

import java.util.List;

/**
 * Whether the lines of a text were wrapped at some width, and which lines go on in the next.
 *
 * <p>A text is wrapped where lines stop within a sentence and the next begin small; else a line is
 * a paragraph.
 */
final class Wrapping {
  private static final int WIDEST = 200;
  private static final int LONG = 80;
  private static final int NARROWEST = 38;
  private static final double FULL = 0.88;
  private static final double NEARLY = 0.8;
  private static final double OFTEN = 0.15;

  private final int width;

  private Wrapping(int width) {
    this.width = width;
  }

  static Wrapping of(List<Line> lines) {
    int pairs = 0;
    int runOn = 0;
    int width = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      Line line = lines.get(i);
      Line next = lines.get(i + 1);
      if (!next.afterBlank() && Bullet.of(next) == null) {
        boolean runsOn = runsOn(line, next);
        pairs += runsOn || !isRow(line) ? 1 : 0;
        runOn += runsOn ? 1 : 0;
        width = runsOn ? Math.max(width, line.indent() + line.length()) : width;
      }
    }
    return new Wrapping(runOn > pairs * OFTEN ? width : 0);
  }

  private static boolean runsOn(Line line, Line next) {
    boolean wrapped = line.length() >= NARROWEST && line.length() <= WIDEST;
    boolean goesOn = next.startsLow() || line.length() >= LONG;
    return wrapped && !line.endsSentence() && line.last() != ':' && goesOn;
  }

  /** A label with its value, or cells between blanks: those stand on a line of their own in any text. */
  private static boolean isRow(Line line) {
    return line.isField() || line.isLed() || line.words().contains("  ");
  }

  int width() {
    return width;
  }

  boolean isWrapped() {
    return width > 0;
  }

  /** Whether a line fills the width so far that the next word did not fit. */
  boolean isFull(Line line, Line next) {
    int length = line.indent() + line.length() + 1 + next.firstWordLength();
    return isWrapped() && length > width * FULL;
  }

  /** Whether a line goes on in the next, with no blank line between. */
  boolean joins(Line line, Line next) {
    boolean small = next.startsLow() && !line.endsSentence() && line.last() != ':';
    return isWrapped() && !next.afterBlank() && !next.isLed() && (isFull(line, next) || small || isOpen(line, next));
  }

  /** Whether a long line ends within a sentence, as where a date was kept together. */
  private boolean isOpen(Line line, Line next) {
    return line.indent() + line.length() > width * NEARLY
        && !line.endsSentence()
        && line.last() != ':'
        && !next.isField();
  }
}
