package org.gainsay.document.passage;

import org.gainsay.source.Span;

/** A stretch of a passage that its document sets apart. */
public record Mark(Kind kind, Span span) {
  /** How. */
  public enum Kind {
    STRONG,
    EMPHASIS,
    STRUCK,
    CODE,
    LINK,
    SUPERSCRIPT
  }
}
