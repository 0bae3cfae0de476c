package org.gainsay.extract.table.cell;

import org.gainsay.document.passage.Mark;
import org.gainsay.document.passage.Passage;
import org.gainsay.source.Span;

/**
 * {@code Heron<sup>a</sup>}: raised letters and brackets are marks of footnotes, and what is struck
 * out is said no more.
 */
public final class Footnotes {
  private static final String SIGNS = "*†‡§¶ ";

  private Footnotes() {}

  /** The text of a cell with blanks for its footnote marks; of the same length. */
  public static String blanked(Passage passage) {
    String text = unmarked(passage.text());
    for (Mark mark : passage.marks()) {
      boolean raised = mark.kind() == Mark.Kind.SUPERSCRIPT && isMark(passage.slice(mark.span()));
      if (raised || mark.kind() == Mark.Kind.STRUCK) {
        text = blanked(text, mark.span());
      }
    }
    return text;
  }

  /** Without the signs behind its last word. */
  private static String unmarked(String text) {
    int end = text.length();
    while (end > 0 && SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end == 0 || end == text.length() ? text : blanked(text, new Span(end, text.length()));
  }

  private static String blanked(String text, Span span) {
    return text.substring(0, span.start()) + " ".repeat(span.length()) + text.substring(span.end());
  }

  /** Raised figures may be powers, and are told apart where figures are read. */
  private static boolean isMark(String raised) {
    return raised.chars().noneMatch(unit -> "⁰¹²³⁴⁵⁶⁷⁸⁹⁻".indexOf(unit) >= 0) || raised.startsWith("[");
  }
}
