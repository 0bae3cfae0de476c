package org.gainsay.mention;

import org.gainsay.source.Span;

/** Stretches of text by their words. */
public final class Words {
  private Words() {}

  /** A stretch without the space around it. */
  public static Span trimmed(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** How many words a text has; words joined by a hyphen are one. */
  public static int count(String text) {
    int words = 0;
    boolean inside = false;
    for (int at = 0; at < text.length(); at++) {
      boolean word = Character.isLetterOrDigit(text.charAt(at));
      words += word && !inside ? 1 : 0;
      inside = word || (inside && text.charAt(at) == '-');
    }
    return words;
  }

  /** The last words of a stretch, at most so many. */
  static Span last(String text, Span span, int most) {
    int start = span.end();
    int words = 0;
    boolean inside = false;
    while (start > span.start()) {
      boolean word = !Character.isWhitespace(text.charAt(start - 1));
      words += word && !inside ? 1 : 0;
      if (words > most) {
        break;
      }
      inside = word;
      start--;
    }
    return new Span(start, span.end());
  }
}
