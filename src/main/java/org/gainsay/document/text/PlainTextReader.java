package org.gainsay.document.text;

import java.util.List;
import org.gainsay.document.Outline;
import org.gainsay.document.passage.ReadText;
import org.jspecify.annotations.Nullable;

/** Reads plain text, whole or part by part: how the first part is wrapped, the rest is. */
public final class PlainTextReader {
  private final Outline outline;
  private @Nullable Wrapping wrapping;

  public PlainTextReader(Outline outline) {
    this.outline = outline;
  }

  /** Adds the blocks of a text, or of its next part. */
  public void read(ReadText text) {
    List<Line> lines = Lines.of(text.content());
    Wrapping known = wrapping == null ? Wrapping.of(lines) : wrapping;
    wrapping = known;
    new TextReader(text, lines, known, outline).read();
  }
}
