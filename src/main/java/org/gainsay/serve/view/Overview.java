package org.gainsay.serve.view;

import java.util.Comparator;
import java.util.List;
import org.gainsay.claim.Term;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Severity;
import org.gainsay.report.page.Report;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.serve.view.chart.Part;
import org.gainsay.serve.view.wording.FindingLine;
import org.gainsay.serve.view.wording.Words;

/** The first page: what was read, how it stands, where it conflicts. */
public record Overview(
    Report report,
    List<Part> statuses,
    List<Part> verdicts,
    List<Conflicts> subjects,
    List<Standing> sources,
    List<FindingLine> newest)
    implements Page {
  private static final int NEWEST = 8;

  /**
   * How often a subject is spoken of, and against.
   *
   * @param parts its findings by severity, on a bar as long as that of the subject with most
   */
  public record Conflicts(String key, String label, int claims, List<Portion> parts) {
    /** Whether a finding speaks of it. */
    public boolean isDisputed() {
      return number() > 0;
    }

    long number() {
      return parts.stream().mapToLong(Portion::number).sum();
    }
  }

  /** Findings of one severity. */
  public record Portion(String severity, long number, String start, String width) {}

  /** A document, and how what it says fares. */
  public record Standing(
      String key,
      String title,
      String path,
      String origin,
      long claims,
      long disputed,
      long favoured,
      String claimsWidth,
      String disputedWidth) {}

  public static Overview of(Holdings holdings) {
    Report report =
        new Report(
            holdings.outcome().findings(),
            holdings.outcome().claims(),
            holdings.outcome().sources(),
            holdings.outcome().problems());
    return new Overview(
        report,
        Part.statuses(holdings.claims()),
        Part.verdicts(holdings, holdings.claims()),
        subjects(holdings),
        sources(report),
        newest(holdings));
  }

  private static List<Conflicts> subjects(Holdings holdings) {
    long most = holdings.subjects().stream().mapToLong(each -> holdings.on(each).size()).max().orElse(1);
    return holdings.subjects().stream()
        .map(subject -> conflicts(holdings, subject, most))
        .sorted(
            Comparator.comparingLong((Conflicts each) -> each.parts().get(0).number())
                .thenComparingLong(Conflicts::number)
                .thenComparingLong(Conflicts::claims)
                .reversed()
                .thenComparing(Conflicts::label))
        .toList();
  }

  private static Conflicts conflicts(Holdings holdings, Term subject, long most) {
    List<Finding> findings = holdings.on(subject);
    long errors = count(findings, Severity.ERROR);
    long warnings = count(findings, Severity.WARNING);
    return new Conflicts(
        Holdings.key(subject.iri()),
        subject.label(),
        holdings.about(subject).size(),
        List.of(
            new Portion("error", errors, "0", Part.share(errors, most)),
            new Portion("warning", warnings, Part.share(errors, most), Part.share(warnings, most)),
            new Portion(
                "note",
                findings.size() - errors - warnings,
                Part.share(errors + warnings, most),
                Part.share(findings.size() - errors - warnings, most))));
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  private static List<Standing> sources(Report report) {
    long most = report.tallies().stream().mapToLong(tally -> tally.claims()).max().orElse(1);
    return report.tallies().stream()
        .map(
            tally ->
                new Standing(
                    Holdings.key(tally.source()),
                    Words.title(tally.source()),
                    tally.source().path(),
                    Words.origin(tally.source()),
                    tally.claims(),
                    tally.disputed(),
                    tally.favoured(),
                    Part.share(tally.claims(), most),
                    Part.share(tally.disputed(), most)))
        .toList();
  }

  private static List<FindingLine> newest(Holdings holdings) {
    return FindingLine.all(
        holdings, holdings.findings().stream().sorted(FindingLine.newest()).limit(NEWEST).toList());
  }

  /** Those of which a finding speaks. */
  public List<Conflicts> disputed() {
    return subjects.stream().filter(Conflicts::isDisputed).toList();
  }

  /** Those against which nothing speaks. */
  public List<Conflicts> calm() {
    return subjects.stream().filter(subject -> !subject.isDisputed()).toList();
  }

  /** How many findings are of a severity. */
  public long findings(String severity) {
    return report.findings().stream().filter(each -> Words.of(each.severity()).equals(severity)).count();
  }

  @Override
  public String template() {
    return "overview.jte";
  }
}
