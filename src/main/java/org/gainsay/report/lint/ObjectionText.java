package org.gainsay.report.lint;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Severity;
import org.gainsay.report.Count;
import org.gainsay.report.Names;
import org.gainsay.report.Printable;
import org.gainsay.report.Theme;
import org.gainsay.report.text.ExcerptText;

/**
 * Objections as a good compiler words them.
 *
 * <pre>
 * notes/kite.md:3:12: error: …one sentence… [disjoint-values]
 *     | Released in May 2023.
 *     |             ^^^^^^^^
 * </pre>
 */
public final class ObjectionText {
  private final Theme theme;

  public ObjectionText(Theme theme) {
    this.theme = theme;
  }

  /** All of them and a closing line. */
  public void write(LintReport report, Writer out) throws IOException {
    for (Objection objection : report.objections()) {
      out.write(of(objection) + "\n");
    }
    out.write(summary(report) + "\n");
  }

  private String of(Objection objection) {
    String head =
        theme.accent(Printable.of(objection.place().toString()))
            + ": "
            + coloured(objection.severity())
            + ": "
            + Printable.of(objection.message())
            + " ["
            + objection.rule()
            + "]\n";
    Objection.Better better = objection.better();
    return head
        + ExcerptText.of(objection.place().excerpt(), theme)
        + (better == null ? "" : source(better.claim()));
  }

  private String source(Claim better) {
    String place = better.source().path() + ":" + better.evidence().position();
    String footing =
        String.format(Locale.ROOT, "(%s, %.2f)", Names.of(better.status()), better.confidence());
    return theme.quiet("  -->")
        + " "
        + Printable.of(place)
        + " "
        + theme.quiet(footing)
        + "\n"
        + ExcerptText.of(better.evidence().excerpt(), theme);
  }

  private String coloured(Severity severity) {
    String word = Names.of(severity);
    return switch (severity) {
      case ERROR -> theme.error(word);
      case WARNING -> theme.accent(word);
      case NOTE -> theme.quiet(word);
    };
  }

  /** {@code 1 error, 2 warnings in 3 notes.} */
  static String summary(LintReport report) {
    String found =
        Arrays.stream(Severity.values())
            .filter(severity -> number(report.objections(), severity) > 0)
            .map(severity -> Count.of(number(report.objections(), severity), Names.of(severity)))
            .collect(Collectors.joining(", "));
    return (found.isEmpty() ? "No objections" : found) + " in " + Count.of(report.notes(), "note") + ".";
  }

  private static long number(List<Objection> objections, Severity severity) {
    return objections.stream().filter(objection -> objection.severity() == severity).count();
  }
}
