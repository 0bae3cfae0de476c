package org.gainsay.report.text;

import java.util.Locale;
import org.gainsay.finding.Finding;
import org.gainsay.report.Names;
import org.gainsay.report.Printable;
import org.gainsay.report.Theme;

/**
 * What a rule says of itself, below what it found.
 *
 * @param path the file that states it in SPARQL
 */
public record RuleText(String path, String title, String problem, String remedy) {
  /** Several lines, the last ended. */
  public String of(Finding finding, Theme theme) {
    String weight =
        Names.of(finding.severity()) + ", a matter of " + Names.of(finding.nature()) + " (" + finding.kind() + ")";
    return part("finding", finding.iri(), theme)
        + part("weight", weight, theme)
        + part("rule", title, theme)
        + part("", problem, theme)
        + part("computed by", path, theme)
        + part("what to do", remedy, theme);
  }

  private static String part(String name, String words, Theme theme) {
    return theme.quiet(String.format(Locale.ROOT, "  %-15s", name)) + Printable.of(words) + "\n";
  }
}
