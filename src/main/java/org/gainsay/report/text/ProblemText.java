package org.gainsay.report.text;

import org.gainsay.report.Printable;
import org.gainsay.report.Theme;
import org.gainsay.source.Excerpt;
import org.gainsay.source.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A problem as a compiler words it: {@code notes/a.md:3:7: what was found, what was expected}, then
 * the line with a caret.
 */
public final class ProblemText {
  private ProblemText() {}

  public static String of(Problem problem, Theme theme) {
    String head = theme.accent(Printable.of(problem.place())) + ": " + Printable.of(problem.message());
    @Nullable Excerpt excerpt = problem.excerpt();
    return head + "\n" + (excerpt == null ? "" : ExcerptText.of(excerpt, theme));
  }
}
