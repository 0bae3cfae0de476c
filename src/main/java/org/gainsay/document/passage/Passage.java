package org.gainsay.document.passage;

import java.util.List;
import org.gainsay.source.Span;

/**
 * A run of text as a reader sees it, without markup, that knows where each part of it stands in the
 * document as found. Line breaks within it are kept as {@code \n}.
 *
 * <pre>**Released:** TBA   →   "Released: TBA", STRONG over "Released:"</pre>
 */
public final class Passage {
  /** No words; has no place. */
  public static final Passage EMPTY =
      new Passage("", new OffsetMap.Builder().build(), List.of());

  private final String text;
  private final OffsetMap offsets;
  private final List<Mark> marks;

  public Passage(String text, OffsetMap offsets, List<Mark> marks) {
    this.text = text;
    this.offsets = offsets;
    this.marks = List.copyOf(marks);
  }

  public String text() {
    return text;
  }

  /** What is marked up within it, by start, then end. */
  public List<Mark> marks() {
    return marks;
  }

  /** Where a non-empty stretch of {@link #text} stands in the document as found. */
  public Span found(Span stretch) {
    return offsets.found(stretch);
  }

  /** Where the whole of it stands. */
  public Span found() {
    return found(new Span(0, text.length()));
  }

  public boolean isBlank() {
    return text.isBlank();
  }

  /** The words under a stretch. */
  public String slice(Span stretch) {
    return text.substring(stretch.start(), stretch.end());
  }
}
