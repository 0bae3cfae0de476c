package org.gainsay.report.text;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.gainsay.finding.Change;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Review;
import org.gainsay.finding.Severity;
import org.gainsay.report.Asides;
import org.gainsay.report.Count;
import org.gainsay.report.Names;
import org.gainsay.report.PastFinding;
import org.gainsay.report.Printable;
import org.gainsay.report.ReviewText;
import org.gainsay.report.Theme;
import org.gainsay.report.ValueChange;
import org.gainsay.report.page.Repetition;
import org.gainsay.report.page.Side;
import org.jspecify.annotations.Nullable;

/**
 * Findings as a good compiler words them: severity, rule and sentence, then each side's place and
 * line with carets under its words.
 *
 * <pre>
 * error[disjoint-values]: …one sentence…
 *   --> notes/a.md:3:1 (rumoured, 0.41)
 *     | Released in November 2023.
 *     | ^^^^^^^^^^^^^^^^^^^^^^^^^
 * </pre>
 */
public final class FindingText {
  /** How many sides of one finding are shown; the rest is counted. */
  static final int SHOWN = 8;

  private final Theme theme;
  private final Asides asides;

  public FindingText(Theme theme) {
    this(theme, Asides.NONE);
  }

  public FindingText(Theme theme, Asides asides) {
    this.theme = theme;
    this.asides = asides;
  }

  /** All of them, by severity, document, start, with an empty line after each. */
  public void write(List<Finding> findings, Writer out) throws IOException {
    for (Finding finding : findings.stream().sorted(Finding.ORDER).toList()) {
      out.write(of(finding));
      out.write('\n');
    }
    for (PastFinding gone : asides.gone()) {
      String label = theme.quiet("gone[" + Printable.of(gone.rule()) + "]");
      out.write(label + ": " + Printable.of(gone.explanation()) + "\n\n");
    }
  }

  /** One of them, each line ended. */
  public String of(Finding finding) {
    List<Side> sides = Side.of(finding, asides.standing());
    StringBuilder text = new StringBuilder(head(finding));
    sides.stream().limit(SHOWN).forEach(side -> text.append(of(side)));
    int more = sides.size() - SHOWN;
    if (more > 0) {
      text.append(theme.quiet("  and " + Count.of(more, "further side"))).append('\n');
    }
    Repetition.of(finding, asides.standing())
        .forEach(again -> text.append(theme.quiet("  = " + again.text())).append('\n'));
    @Nullable ValueChange since = asides.values(finding);
    if (since != null && !since.text().isEmpty()) {
      text.append(theme.quiet("  = " + since.text())).append('\n');
    }
    @Nullable Review review = asides.review(finding);
    if (review != null) {
      text.append(theme.quiet("  = " + ReviewText.of(review, finding))).append('\n');
    }
    return text.toString();
  }

  private String head(Finding finding) {
    String label = Names.of(finding.severity()) + "[" + Printable.of(finding.rule()) + "]";
    @Nullable Change change = asides.change(finding);
    String changed = change == null ? "" : " " + Names.of(change);
    return coloured(finding.severity(), label) + changed + ": " + Printable.of(finding.explanation()) + "\n";
  }

  private String coloured(Severity severity, String label) {
    return switch (severity) {
      case ERROR -> theme.error(label);
      case WARNING -> theme.accent(label);
      case NOTE -> theme.quiet(label);
    };
  }

  private String of(Side side) {
    return theme.quiet("  -->")
        + " "
        + side.place()
        + " "
        + theme.quiet("(" + side.footing() + ")")
        + "\n"
        + ExcerptText.of(side.claim().evidence().excerpt(), theme);
  }
}
