package org.gainsay.claim;

import org.gainsay.source.Excerpt;
import org.gainsay.source.Position;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;

/**
 * The exact words that make a claim, and where they stand in the text as found.
 *
 * @param quote the smallest contiguous stretch that holds label or predicate and value
 * @param prefix up to {@link #AROUND} units before the quote
 * @param suffix up to {@link #AROUND} units after it
 */
public record Evidence(
    String quote, Span span, Span value, Position position, String prefix, String suffix) {
  /** How much of the surroundings is kept on each side, in UTF-16 units. */
  public static final int AROUND = 48;

  private static final String CUT = "…";

  public Evidence {
    if (quote.length() != span.length() || !span.contains(value)) {
      throw new IllegalArgumentException("quote, span and value disagree: " + span + " " + value);
    }
  }

  public static Evidence of(SourceText text, Span span, Span value) {
    return new Evidence(
        text.slice(span),
        span,
        value,
        text.position(span.start()),
        text.slice(text.held(span.start() - AROUND, span.start())),
        text.slice(text.held(span.end(), span.end() + AROUND)));
  }

  /**
   * The line with the quote marked; where the quote runs over lines, that of the value. A line of
   * which only a part is kept begins or ends with a mark.
   */
  public Excerpt excerpt() {
    String before = before();
    SourceText around = new SourceText(before + quote + after());
    int shift = before.length() - span.start();
    Span whole = new Span(span.start() + shift, span.end() + shift);
    boolean oneLine =
        around.position(whole.start()).line() == around.position(whole.end()).line();
    Span mark = oneLine ? whole : new Span(value.start() + shift, value.end() + shift);
    Excerpt found = Excerpt.of(around, mark);
    return new Excerpt(position, found.line(), found.mark());
  }

  private String before() {
    boolean cut = prefix.length() == AROUND && !hasLineEnd(prefix);
    return cut ? CUT + prefix.substring(prefix.indexOf(' ') + 1) : prefix;
  }

  private String after() {
    boolean cut = suffix.length() == AROUND && !hasLineEnd(suffix);
    int space = suffix.lastIndexOf(' ');
    return cut ? suffix.substring(0, space < 0 ? AROUND : space) + CUT : suffix;
  }

  private static boolean hasLineEnd(String text) {
    return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }
}
