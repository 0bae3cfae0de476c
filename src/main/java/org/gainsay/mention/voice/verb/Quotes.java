package org.gainsay.mention.voice.verb;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * What stands between double quotation marks in a sentence and close around it, marks included. A
 * quotation may begin before the sentence and end behind it.
 */
public record Quotes(List<Span> spans) {
  private static final int FAR = 2_000;
  private static final String MARKS = "\"“”«»";

  public static Quotes around(String text, Span sentence) {
    int from = Math.max(0, sentence.start() - FAR);
    int to = Math.min(text.length(), sentence.end() + FAR);
    List<Span> spans = new ArrayList<>();
    int open = -1;
    for (int at = from; at < to; at++) {
      char unit = text.charAt(at);
      if (MARKS.indexOf(unit) < 0 || isInch(text, at)) {
        continue;
      }
      boolean opens = unit == '“' || unit == '«' || (unit == '"' && open < 0);
      if (!opens && open >= 0) {
        add(new Span(open, at + 1), sentence, spans);
      }
      open = opens ? at : -1;
    }
    return new Quotes(spans);
  }

  /** {@code 6.1"}: no quotation. */
  private static boolean isInch(String text, int at) {
    return text.charAt(at) == '"' && at > 0 && Character.isDigit(text.charAt(at - 1));
  }

  private static void add(Span quote, Span sentence, List<Span> spans) {
    if (quote.overlaps(sentence)) {
      spans.add(quote);
    }
  }

  /** The last that ends at or before an offset. */
  public @Nullable Span before(int offset) {
    Span last = null;
    for (Span span : spans) {
      last = span.end() <= offset ? span : last;
    }
    return last;
  }

  /** The first that starts at or behind an offset. */
  public @Nullable Span after(int offset) {
    for (Span span : spans) {
      if (span.start() >= offset) {
        return span;
      }
    }
    return null;
  }

  /** Whether an offset lies in a quotation. */
  public boolean holds(int offset) {
    return spans.stream().anyMatch(span -> span.contains(offset));
  }
}
