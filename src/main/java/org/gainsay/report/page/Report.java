package org.gainsay.report.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Change;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Review;
import org.gainsay.report.Asides;
import org.gainsay.report.Names;
import org.gainsay.report.ReviewText;
import org.gainsay.report.Summary;
import org.gainsay.report.ValueChange;
import org.gainsay.source.Problem;
import org.gainsay.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * All that a report is made of.
 *
 * @param findings those to report
 * @param claims all that were judged
 * @param sources the documents that were read
 * @param problems what could not be read or judged
 * @param asides what is said beside the findings
 */
public record Report(
    List<Finding> findings,
    List<Claim> claims,
    List<Source> sources,
    List<Problem> problems,
    Asides asides) {
  public Report {
    findings = findings.stream().sorted(Finding.ORDER).toList();
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
  }

  /** The sides of one of its findings. */
  List<Side> sides(Finding finding) {
    return Side.of(finding, asides.standing());
  }

  /** Which values of a finding several documents state that are not independent. */
  List<Repetition> repetitions(Finding finding) {
    return Repetition.of(finding, asides.standing());
  }

  /** A report with nothing beside its findings. */
  public Report(
      List<Finding> findings, List<Claim> claims, List<Source> sources, List<Problem> problems) {
    this(findings, claims, sources, problems, Asides.NONE);
  }

  /** {@code 2 errors, 1 note in 61 claims of 5 documents.} */
  public String summary() {
    List<Finding> open = findings.stream().filter(each -> !asides.isDismissed(each)).toList();
    return Summary.of(open, claims.size(), sources.size()) + Summary.of(asides, open);
  }

  /** Findings by the label of their subject, the subject with the heaviest finding first. */
  Map<String, List<Finding>> bySubject() {
    return findings.stream()
        .collect(
            Collectors.groupingBy(
                finding -> finding.subject().label(), LinkedHashMap::new, Collectors.toList()));
  }

  /** How many findings each rule has. */
  SortedMap<String, Long> byRule() {
    return findings.stream()
        .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
  }

  /** What each document has to show, in their order. */
  public List<SourceTally> tallies() {
    return SourceTally.of(this);
  }

  /** Which documents have their word from one another. */
  List<SharedOrigin> origins() {
    return SharedOrigin.of(asides.standing().origins());
  }

  /** Documents that no claim was found in. */
  List<SourceTally> silent() {
    return tallies().stream().filter(tally -> tally.claims() == 0).toList();
  }

  /** What became of a finding, as a heading has it; empty without an earlier run. */
  String change(Finding finding) {
    @Nullable Change change = asides.change(finding);
    return change == null ? "" : " (" + Names.of(change) + ")";
  }

  /** What became of its values since an earlier run; empty where nothing did. */
  String since(Finding finding) {
    @Nullable ValueChange since = asides.values(finding);
    return since == null ? "" : since.text();
  }

  /** What a reader made of a finding; empty where nobody looked at it. */
  String review(Finding finding) {
    @Nullable Review review = asides.review(finding);
    return review == null ? "" : ReviewText.of(review, finding);
  }

  static String severity(Finding finding) {
    return Names.of(finding.severity());
  }

  static String property(Finding finding) {
    return Names.called(finding.property());
  }
}
