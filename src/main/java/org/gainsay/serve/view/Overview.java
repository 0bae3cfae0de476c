package org.gainsay.serve.view;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.claim.Status;
import org.gainsay.claim.Term;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Severity;
import org.gainsay.finding.Verdict;
import org.gainsay.report.page.Report;
import org.gainsay.serve.holding.Holdings;

/** The first page: what was read, how it stands, where it conflicts. */
public record Overview(
    Report report,
    List<Part> statuses,
    List<Part> verdicts,
    List<Conflicts> conflicts,
    List<Standing> sources,
    List<FindingLine> newest)
    implements Page {
  private static final int NEWEST = 10;

  /** How often a subject is spoken of, and against. */
  public record Conflicts(String key, String label, int claims, long errors, long warnings, long notes) {}

  /** A document, and how what it says fares. */
  public record Standing(
      String key, String title, String path, String origin, long claims, long disputed, long favoured) {}

  public static Overview of(Holdings holdings) {
    Report report =
        new Report(
            holdings.outcome().findings(),
            holdings.outcome().claims(),
            holdings.outcome().sources(),
            holdings.outcome().problems());
    return new Overview(
        report,
        Part.of(statuses(holdings)),
        Part.of(verdicts(holdings)),
        conflicts(holdings),
        sources(report),
        newest(holdings));
  }

  private static Map<String, Long> statuses(Holdings holdings) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    Arrays.stream(Status.values()).forEach(status -> numbers.put(Words.of(status), 0L));
    holdings.claims().forEach(claim -> numbers.merge(Words.of(claim.status()), 1L, Long::sum));
    return numbers;
  }

  private static Map<String, Long> verdicts(Holdings holdings) {
    Map<String, Long> numbers = new LinkedHashMap<>();
    Arrays.stream(Verdict.values()).forEach(verdict -> numbers.put(Words.of(verdict), 0L));
    holdings
        .claims()
        .forEach(claim -> numbers.merge(Words.of(holdings.support(claim).verdict()), 1L, Long::sum));
    return numbers;
  }

  private static List<Conflicts> conflicts(Holdings holdings) {
    return holdings.subjects().stream()
        .map(subject -> conflicts(holdings, subject))
        .sorted(
            Comparator.comparingLong(Conflicts::errors)
                .thenComparingLong(Conflicts::warnings)
                .thenComparingLong(Conflicts::notes)
                .reversed()
                .thenComparing(Conflicts::label))
        .toList();
  }

  private static Conflicts conflicts(Holdings holdings, Term subject) {
    List<Finding> findings = holdings.on(subject);
    return new Conflicts(
        Holdings.key(subject.iri()),
        subject.label(),
        holdings.about(subject).size(),
        count(findings, Severity.ERROR),
        count(findings, Severity.WARNING),
        count(findings, Severity.NOTE));
  }

  private static long count(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  private static List<Standing> sources(Report report) {
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
                    tally.favoured()))
        .toList();
  }

  private static List<FindingLine> newest(Holdings holdings) {
    return FindingLine.all(
        holdings, holdings.findings().stream().sorted(FindingLine.newest()).limit(NEWEST).toList());
  }

  public int documents() {
    return report.sources().size();
  }

  @Override
  public String template() {
    return "overview.jte";
  }
}
