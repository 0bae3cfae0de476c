package org.gainsay.document.passage;

import java.util.List;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * The text that a format's reader parses, and the way from it to the text as found. Both are the
 * same unless the text was repaired or is a part of its document.
 */
public final class ReadText {
  private final String content;
  private final @Nullable OffsetMap offsets;

  private ReadText(String content, @Nullable OffsetMap offsets) {
    this.content = content;
    this.offsets = offsets;
  }

  /** A text that is read as it was found. */
  public static ReadText of(String found) {
    return new ReadText(found, null);
  }

  /** A text that differs from the one found. */
  public static ReadText of(String content, OffsetMap offsets) {
    return new ReadText(content, offsets);
  }

  public String content() {
    return content;
  }

  /** Where a stretch of this text stands in the text as found. */
  public Span found(Span stretch) {
    return offsets == null || stretch.isEmpty() ? stretch : offsets.found(stretch);
  }

  /** A map from some text to this one, led on to the text as found. */
  public OffsetMap traced(OffsetMap toThis) {
    return offsets == null ? toThis : toThis.within(offsets);
  }

  /** The same as a stretch of a longer text, in which it begins at an offset. */
  public ReadText at(int start) {
    return new ReadText(content, map().shifted(start));
  }

  /** This text, and then another. */
  public ReadText then(ReadText next) {
    return new ReadText(content + next.content, map().then(next.map()));
  }

  private OffsetMap map() {
    Span whole = new Span(0, content.length());
    return offsets == null
        ? new OffsetMap.Builder().add(content.length(), whole).build()
        : offsets;
  }

  /** Some lines of this text as a text of their own, each ended by {@code \n}. */
  public ReadText lines(List<Span> lines) {
    StringBuilder text = new StringBuilder();
    OffsetMap.Builder map = new OffsetMap.Builder();
    for (Span line : lines) {
      text.append(content, line.start(), line.end()).append('\n');
      map.add(line.length(), line).add(1, new Span(line.end(), line.end()));
    }
    return of(text.toString(), traced(map.build()));
  }
}
