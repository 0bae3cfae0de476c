package org.gainsay.document.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the glyphs of a page to pieces, in the order in which the page draws them. */
final class PieceBuilder {
  /** A gap this wide, in sizes of the font, parts cells; half a space parts words. */
  private static final double CELL = 1.1;

  private static final double WORD = 0.18;
  private static final double SAME_LINE = 0.5;
  private static final double RAISED = 0.18;
  private static final double SMALLER = 0.85;
  private static final String DIGITS = "0123456789+-−";
  private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻";

  private final List<Piece> pieces = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private @Nullable Glyph first;
  private @Nullable Glyph last;
  private boolean gap;
  private int bold;

  void add(Glyph glyph) {
    Glyph before = last;
    if (glyph.isSpace()) {
      gap = true;
      return;
    }
    if (before == null || !goesOn(before, glyph)) {
      end();
      first = glyph;
      gap = false;
    } else if (gap || glyph.x() - before.end() > WORD * glyph.size()) {
      words.append(' ');
    }
    gap = false;
    words.append(isRaised(glyph) ? raised(glyph.text()) : glyph.text());
    bold += glyph.bold() ? 1 : 0;
    last = glyph;
  }

  private boolean goesOn(Glyph before, Glyph glyph) {
    double line = first == null ? before.size() : first.size();
    double size = Math.max(line, glyph.size());
    double distance = glyph.x() - before.end();
    boolean level = Math.abs(glyph.y() - base()) < SAME_LINE * size;
    return level && distance > -size * SAME_LINE && distance < CELL * size;
  }

  private double base() {
    return first == null ? 0 : first.y();
  }

  private boolean isRaised(Glyph glyph) {
    Glyph start = first;
    return start != null
        && glyph.size() < SMALLER * start.size()
        && start.y() - glyph.y() > RAISED * start.size();
  }

  /** Digits written high stay so: {@code 10¹²} is not 1012, a footnote's mark no digit. */
  private static String raised(String text) {
    StringBuilder raised = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      int digit = DIGITS.indexOf(text.charAt(at));
      raised.append(digit < 0 ? text.charAt(at) : RAISED_DIGITS.charAt(digit));
    }
    return raised.toString();
  }

  private void end() {
    Glyph start = first;
    Glyph stop = last;
    if (start != null && stop != null && !words.isEmpty()) {
      boolean heavy = 2 * bold > words.length();
      pieces.add(
          new Piece(words.toString(), start.x(), stop.end(), start.y(), start.size(), heavy));
    }
    words.setLength(0);
    bold = 0;
    first = null;
    last = null;
  }

  List<Piece> pieces() {
    end();
    return pieces;
  }
}
