package org.gainsay.document.read;

import java.util.List;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a window of a long text for the last of the best borders to part it at: before a
 * heading; before a paragraph, after the end of a sentence; at a blank line; between lines; within a
 * line that fills the window, after a sentence or a word.
 */
final class Borders {
  private static final String BLOCK_ENDS = ".!?…";
  private static final String CLOSERS = "\"'”’)]»*";
  private static final int DEEPEST_FENCE = 3;

  private final String content;
  private final int least;
  private final boolean tabs;
  private @Nullable String fence;
  private List<Span> open = List.of();
  private boolean carried;
  private @Nullable Span words;
  private int blank = -1;
  private Cut best = new Cut(0, Rank.NONE, List.of(), false);

  private enum Rank {
    NONE,
    LINE,
    BLANK,
    PARAGRAPH,
    HEADING
  }

  /**
   * Where to part.
   *
   * @param open lines of the window with which the next part begins again: those of a fence or of a
   *     table's head that stand open
   * @param carried whether what was open before the window still is
   */
  record Cut(int at, Rank rank, List<Span> open, boolean carried) {}

  /**
   * What stands open at the start of a window.
   *
   * @param tabs whether tabs part the columns of tables
   * @param fence the marks of the fence, or null
   * @param carried whether it is that fence, or a table's head
   */
  record Opening(boolean tabs, @Nullable String fence, boolean carried) {}

  /** A window, to be parted behind so many units. */
  Borders(String content, int least, Opening opening) {
    this.content = content;
    this.least = least;
    this.tabs = opening.tabs();
    this.fence = opening.fence();
    this.carried = opening.carried();
  }

  /** The marks of the fence that a line opens or closes, or null. */
  static @Nullable String fence(String content, Span line) {
    int start = line.start();
    while (start < line.end() && content.charAt(start) == ' ' && start - line.start() < DEEPEST_FENCE) {
      start++;
    }
    return content.startsWith("```", start) ? "```" : content.startsWith("~~~", start) ? "~~~" : null;
  }

  Cut best() {
    for (int at = 0; at < content.length(); ) {
      Span line = new Span(at, end(at));
      boolean whole = line.end() < content.length();
      if (isBlank(line)) {
        blank = blank < 0 ? line.start() : blank;
        if (fence == null) {
          nothingOpen();
        }
      } else {
        consider(line);
        pass(line, whole);
        blank = -1;
      }
      at = content.startsWith("\r\n", line.end()) ? line.end() + 2 : line.end() + 1;
    }
    return best.rank == Rank.NONE ? new Cut(LongLine.border(content, least), Rank.NONE, open, carried) : best;
  }

  private int end(int start) {
    int at = start;
    while (at < content.length() && content.charAt(at) != '\n' && content.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  private boolean isBlank(Span line) {
    for (int at = line.start(); at < line.end(); at++) {
      if (content.charAt(at) > ' ') {
        return false;
      }
    }
    return true;
  }

  private void consider(Span line) {
    Rank rank = line.start() < least ? Rank.NONE : rank(line);
    if (rank != Rank.NONE && rank.compareTo(best.rank) >= 0) {
      best = new Cut(blank > 0 ? blank : line.start(), rank, open, carried);
    }
  }

  private Rank rank(Span line) {
    char first = content.charAt(line.start());
    if (fence != null || blank < 0 || first <= ' ') {
      return Rank.LINE;
    }
    if (first == '#') {
      return Rank.HEADING;
    }
    boolean begins = Character.isLetter(first) || content.startsWith("**", line.start());
    return begins && endsSentence() ? Rank.PARAGRAPH : Rank.BLANK;
  }

  private boolean endsSentence() {
    if (words == null) {
      return false;
    }
    int end = words.end();
    while (end > words.start() + 1 && isCloser(content.charAt(end - 1))) {
      end--;
    }
    return BLOCK_ENDS.indexOf(content.charAt(end - 1)) >= 0;
  }

  private static boolean isCloser(char unit) {
    return unit <= ' ' || CLOSERS.indexOf(unit) >= 0;
  }

  private void pass(Span line, boolean whole) {
    @Nullable String marks = fence(content, line);
    if (fence != null) {
      if (fence.equals(marks)) {
        fence = null;
        nothingOpen();
      }
    } else if (marks != null) {
      fence = marks;
      open = List.of(line);
      carried = false;
    } else {
      table(line, whole);
    }
    words = line;
  }

  private void table(Span line, boolean whole) {
    boolean pipes = holds('|', line);
    if (pipes && whole && words != null && blank < 0 && isDelimiters(line)) {
      open = List.of(words, line);
      carried = false;
    } else if (tabs && holds('\t', line)) {
      boolean first = (blank >= 0 || words == null) && !carried;
      open = first && whole ? List.of(line) : open;
    } else if (!pipes) {
      nothingOpen();
    }
  }

  private void nothingOpen() {
    open = List.of();
    carried = false;
  }

  private boolean holds(char unit, Span line) {
    return content.indexOf(unit, line.start(), line.end()) >= 0;
  }

  private boolean isDelimiters(Span line) {
    boolean dash = false;
    for (int at = line.start(); at < line.end(); at++) {
      char unit = content.charAt(at);
      dash |= unit == '-';
      if ("|-: \t".indexOf(unit) < 0) {
        return false;
      }
    }
    return dash;
  }
}
