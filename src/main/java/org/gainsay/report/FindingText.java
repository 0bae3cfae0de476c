package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Standing;
import org.gainsay.finding.Severity;

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
  private final Standing standing;

  public FindingText(Theme theme, Standing standing) {
    this.theme = theme;
    this.standing = standing;
  }

  /** All of them, by severity, document, start, with an empty line after each. */
  public void write(List<Finding> findings, Writer out) throws IOException {
    for (Finding finding : findings.stream().sorted(Finding.ORDER).toList()) {
      out.write(of(finding));
      out.write('\n');
    }
  }

  /** One of them, each line ended. */
  public String of(Finding finding) {
    List<Side> sides = Side.of(finding, standing);
    StringBuilder text = new StringBuilder(head(finding));
    sides.stream().limit(SHOWN).forEach(side -> text.append(of(side)));
    int more = sides.size() - SHOWN;
    if (more > 0) {
      text.append(theme.quiet("  and " + Count.of(more, "further side"))).append('\n');
    }
    Repetition.of(finding, standing)
        .forEach(again -> text.append(theme.quiet("  = " + again.text())).append('\n'));
    return text.toString();
  }

  private String head(Finding finding) {
    String label = Names.of(finding.severity()) + "[" + Printable.of(finding.rule()) + "]";
    return coloured(finding.severity(), label) + ": " + Printable.of(finding.explanation()) + "\n";
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
