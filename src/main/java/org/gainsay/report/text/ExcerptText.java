package org.gainsay.report.text;

import org.gainsay.report.Printable;
import org.gainsay.report.Theme;
import org.gainsay.source.Excerpt;

/**
 * A line of a document and carets under the words that matter.
 *
 * <pre>
 *     | **Released:** TBA
 *     |               ^^^
 * </pre>
 */
public final class ExcerptText {
  private static final String GUTTER = "    | ";

  private ExcerptText() {}

  /** Two lines, each ended. */
  public static String of(Excerpt excerpt, Theme theme) {
    String line = Printable.of(excerpt.line());
    String bar = theme.quiet(GUTTER.stripTrailing()) + " ";
    return bar + line + "\n" + bar + carets(excerpt, line, theme) + "\n";
  }

  private static String carets(Excerpt excerpt, String line, Theme theme) {
    int before = Columns.of(line.substring(0, excerpt.mark().start()));
    int under = Columns.of(line.substring(excerpt.mark().start(), excerpt.mark().end()));
    return " ".repeat(before) + theme.accent("^".repeat(Math.max(1, under)));
  }
}
