package org.gainsay.mention;

import org.gainsay.source.Span;

/**
 * {@code Holder says that content}: on whose word a stretch of text stands.
 *
 * @param cue the words that attribute: says, according to
 * @param holder whose word it is
 * @param content what is said
 */
public record Attribution(Span cue, Span holder, Span content) implements Mention {
  /** From the holder or the cue to the end of the content, whichever comes first and last. */
  @Override
  public Span span() {
    return cue.cover(holder).cover(content);
  }
}
