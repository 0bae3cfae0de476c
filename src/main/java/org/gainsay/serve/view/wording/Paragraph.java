package org.gainsay.serve.view.wording;

import org.gainsay.claim.Evidence;
import org.gainsay.source.Span;

/**
 * The paragraph that a claim's words stand in, parted so that the words and the value in them can
 * be marked.
 *
 * @param before up to the words
 * @param lead the words before the value
 * @param value the words that are the value
 * @param tail the words after the value
 * @param after up to the end of the paragraph
 */
public record Paragraph(String before, String lead, String value, String tail, String after) {
  private static final int AROUND = 320;
  private static final String CUT = "…";

  /** From the document's text. */
  public static Paragraph of(String text, Evidence evidence) {
    Span span = evidence.span();
    int start = start(text, span.start());
    int end = end(text, span.end());
    String before = (start > 0 && !endsBlock(text, start) ? CUT : "") + text.substring(start, span.start());
    String after = text.substring(span.end(), end) + (end < text.length() && !beginsBlank(text, end) ? CUT : "");
    return with(evidence, before, after);
  }

  /** From what the claim itself keeps, where the text cannot be had. */
  public static Paragraph of(Evidence evidence) {
    return with(evidence, CUT + evidence.prefix(), evidence.suffix() + CUT);
  }

  private static Paragraph with(Evidence evidence, String before, String after) {
    int from = evidence.value().start() - evidence.span().start();
    int to = evidence.value().end() - evidence.span().start();
    String quote = evidence.quote();
    return new Paragraph(
        before.stripLeading(),
        quote.substring(0, from),
        quote.substring(from, to),
        quote.substring(to),
        after.stripTrailing());
  }

  /** After the last empty line, and not further than {@link #AROUND}. */
  private static int start(String text, int from) {
    int least = Math.max(0, from - AROUND);
    int at = from;
    while (at > least && !endsBlock(text, at)) {
      at--;
    }
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }

  private static boolean endsBlock(String text, int at) {
    return at >= 2 && text.charAt(at - 1) == '\n' && (text.charAt(at - 2) == '\n' || text.startsWith("\r\n\r", Math.max(0, at - 4)));
  }

  private static int end(String text, int from) {
    int most = Math.min(text.length(), from + AROUND);
    int at = from;
    while (at < most && !beginsBlank(text, at)) {
      at++;
    }
    return at < text.length() && at > from && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static boolean beginsBlank(String text, int at) {
    return text.startsWith("\n\n", at) || text.startsWith("\r\n\r\n", at);
  }
}
