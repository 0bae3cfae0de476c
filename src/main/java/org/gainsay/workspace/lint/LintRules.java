package org.gainsay.workspace.lint;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.gainsay.finding.Severity;
import org.gainsay.graph.sparql.Header;
import org.gainsay.report.lint.LintRule;
import org.gainsay.rule.RuleBook;

/** The rules that notes are held against: those of every check, and those of notes alone. */
final class LintRules {
  static final String RUMOUR_ONLY = "rumour-only";
  static final String NO_SOURCE = "no-source";
  static final String QUOTATION = "quotation";
  static final String IGNORE = "ignore";

  private static final String FILE = "rules.txt";

  private LintRules() {}

  /** By id, first those of every check. */
  static List<LintRule> of(RuleBook book) {
    List<LintRule> rules = new ArrayList<>();
    book.about().forEach((id, about) -> rules.add(rule(id, about.severity(), about.header())));
    for (String block : text().split("\n\n", -1)) {
      Header header = Header.read(block);
      rules.add(rule(header.part("rule"), Severity.WARNING, header));
    }
    return rules;
  }

  private static LintRule rule(String id, Severity severity, Header header) {
    return new LintRule(
        id,
        severity,
        header.part("title"),
        header.part("problem"),
        header.part("example"),
        header.part("remedy"));
  }

  private static String text() {
    try (InputStream file = LintRules.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(file, FILE).readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
