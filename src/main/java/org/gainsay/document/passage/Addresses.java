package org.gainsay.document.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.source.Span;

/** Finds web addresses that stand bare in a text. */
final class Addresses {
  private static final String MARK = "://";
  private static final String TRAILING = ".,;:!?'\"”’»*_";

  private Addresses() {}

  static List<Span> in(String text) {
    List<Span> found = new ArrayList<>();
    int at = text.indexOf(MARK);
    while (at >= 0) {
      int start = schemeStart(text, at);
      int after = at + MARK.length();
      int end = trimmed(text, after, rawEnd(text, after));
      if (start >= 0 && end > after) {
        found.add(new Span(start, end));
      }
      at = text.indexOf(MARK, Math.max(end, after));
    }
    return found;
  }

  private static int schemeStart(String text, int colon) {
    for (String scheme : List.of("https", "http")) {
      int start = colon - scheme.length();
      if (start >= 0 && text.substring(start, colon).toLowerCase(Locale.ROOT).equals(scheme)) {
        return start;
      }
    }
    return -1;
  }

  /** Up to white space or a bracket that was opened before the address. */
  private static int rawEnd(String text, int start) {
    int end = start;
    int round = 0;
    int square = 0;
    while (end < text.length() && isPart(text.charAt(end)) && round >= 0 && square >= 0) {
      char unit = text.charAt(end);
      round += unit == '(' ? 1 : unit == ')' ? -1 : 0;
      square += unit == '[' ? 1 : unit == ']' ? -1 : 0;
      end++;
    }
    return round < 0 || square < 0 ? end - 1 : end;
  }

  private static boolean isPart(char unit) {
    return unit > ' ' && "<>\"“”«»`|{}\\^\u00A0\u3000".indexOf(unit) < 0;
  }

  /** Without the sentence's own punctuation. */
  private static int trimmed(String text, int start, int rawEnd) {
    int end = rawEnd;
    while (end > start && TRAILING.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }
}
