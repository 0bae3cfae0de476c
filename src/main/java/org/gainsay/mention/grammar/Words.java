package org.gainsay.mention.grammar;

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

  /** Whether a stretch is empty or but space. */
  public static boolean isBlank(String text, int start, int end) {
    int at = start;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at == end;
  }

  /** How many words a text has; words joined by a hyphen are one. */
  public static int count(String text) {
    return count(text, 0, text.length());
  }

  /** How many words a stretch of a text has. */
  public static int count(String text, int start, int end) {
    int words = 0;
    boolean inside = false;
    for (int at = start; at < end; at++) {
      boolean word = Character.isLetterOrDigit(text.charAt(at));
      words += word && !inside ? 1 : 0;
      inside = word || (inside && text.charAt(at) == '-');
    }
    return words;
  }

  /** Whether a stretch has a figure in it, 0 to 9: without one many a pattern need not be tried. */
  public static boolean hasDigit(String text, int start, int end) {
    for (int at = start; at < end; at++) {
      char unit = text.charAt(at);
      if (unit >= '0' && unit <= '9') {
        return true;
      }
    }
    return false;
  }

  /** Where the next figure begins that has space before it, from a place on; -1 for none. */
  public static int nextFigure(String text, int from) {
    for (int at = Math.max(1, from); at < text.length(); at++) {
      char unit = text.charAt(at);
      if (unit >= '0' && unit <= '9' && Character.isWhitespace(text.charAt(at - 1))) {
        return at;
      }
    }
    return -1;
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
