package org.gainsay.document.read;

import java.util.List;
import org.gainsay.document.decode.Mojibake;
import org.gainsay.document.decode.TextStream;
import org.gainsay.document.passage.ReadText;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;

/** A stretch of a long text that slides over it, with a little of what stands around it. */
final class Window {
  /** More than a claim keeps of its surroundings. */
  private static final int AROUND = 256;

  private final TextStream stream;
  private final int width;
  private final StringBuilder held = new StringBuilder();
  private SourceText text = new SourceText("");
  private ReadText unread = ReadText.of("");
  private boolean more = true;
  private int base;
  private int from;

  /**
   * A window at the start.
   *
   * @param width in UTF-16 units
   */
  Window(TextStream stream, int width) {
    this.stream = stream;
    this.width = width;
    slide();
  }

  /** What is held, as found. */
  SourceText text() {
    return text;
  }

  /** The window as it is to be read, repaired. */
  String content() {
    return unread.content();
  }

  /** Whether text follows. */
  boolean hasMore() {
    return more;
  }

  /** Some lines of the window, which know where they stand in the whole text. */
  ReadText lines(List<Span> lines) {
    return unread.lines(lines).at(from);
  }

  /** Moves on to an offset of the window. */
  void moveTo(int offset) {
    int length = unread.content().length();
    Span next = new Span(Math.min(offset, length - 1), Math.min(offset + 1, length));
    Span place = unread.found(next);
    from += offset < length ? place.start() : place.end();
    slide();
  }

  private void slide() {
    int kept = Math.max(base, from - AROUND);
    held.delete(0, kept - base);
    more = stream.fill(held, from - kept + width + AROUND);
    text = text.later(held.toString(), kept);
    base = kept;
    unread = Mojibake.repair(held.substring(from - kept, held.length() - (more ? AROUND : 0)));
  }
}
