package org.gainsay.cli.option;

import java.util.List;
import java.util.stream.Stream;
import org.gainsay.Gainsay;
import org.gainsay.claim.Term;
import org.gainsay.cli.console.Options;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Severity;
import org.gainsay.report.PastFinding;
import org.gainsay.rule.RuleBook;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Which findings are shown and count for the exit code. */
public record FindingNarrowing(Narrowing claims, List<String> rules, Severity severity) {

  public static CommandSpec addTo(CommandSpec spec) {
    return Narrowing.addTo(spec)
        .addOption(Options.many("--rule", "ID", "Only findings of this rule."))
        .addOption(
            Options.choice("--severity", Severity.class, "Only findings at least this heavy:"));
  }

  public static FindingNarrowing of(ParseResult call) {
    return new FindingNarrowing(
        Narrowing.of(call),
        Options.values(call, "--rule"),
        call.matchedOptionValue("--severity", Severity.NOTE));
  }

  /**
   * Refuses rules and properties that there are not.
   *
   * @throws ParameterException naming the first
   */
  public void check(ParseResult call, Gainsay gainsay) {
    claims.check(call, gainsay.vocabulary());
    @Nullable RuleBook book = rules.isEmpty() ? null : gainsay.rules();
    if (book == null || !book.problems().isEmpty()) {
      return;
    }
    for (String rule : rules) {
      if (!book.ids().contains(rule)) {
        throw Narrowing.unknown(call, "no rule is called '" + rule + "'", rule, book.ids());
      }
    }
  }

  public List<Finding> of(List<Finding> findings) {
    return findings.stream().filter(this::keeps).toList();
  }

  private boolean keeps(Finding finding) {
    return finding.severity().compareTo(severity) <= 0
        && (rules.isEmpty() || rules.contains(finding.rule()))
        && claims.keepsSubject(finding.subject(), finding.claims().get(0).statement().subjectText())
        && claims.keepsProperty(finding.property())
        && isSure(finding);
  }

  /** Whether a finding that is no more would have been shown. */
  boolean keeps(PastFinding finding) {
    return (severity == Severity.NOTE || weighs(finding.severity()))
        && (rules.isEmpty() || rules.contains(finding.rule()))
        && claims.keepsSubject(new Term("", finding.subject()), finding.subject())
        && claims.keepsProperty(new Term("", finding.property()));
  }

  private boolean weighs(String word) {
    return Stream.of(Severity.values())
        .filter(known -> known.name().equalsIgnoreCase(word))
        .anyMatch(known -> known.compareTo(severity) <= 0);
  }

  /** Two sides, or the only one, must be as sure as asked for. */
  private boolean isSure(Finding finding) {
    long sure = finding.claims().stream().filter(claims::isSure).count();
    return sure >= Math.min(2, finding.claims().size());
  }
}
