package org.gainsay.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Standing;
import org.gainsay.source.Problem;
import org.gainsay.source.Source;

/**
 * All that a report is made of.
 *
 * @param findings those to report
 * @param claims all that were judged
 * @param sources the documents that were read
 * @param problems what could not be read or judged
 * @param standing who stands behind the claims
 */
public record Report(
    List<Finding> findings,
    List<Claim> claims,
    List<Source> sources,
    List<Problem> problems,
    Standing standing) {
  public Report {
    findings = findings.stream().sorted(Finding.ORDER).toList();
    claims = List.copyOf(claims);
    sources = List.copyOf(sources);
    problems = List.copyOf(problems);
  }

  /** The sides of one of its findings. */
  List<Side> sides(Finding finding) {
    return Side.of(finding, standing);
  }

  /** Which values of a finding several documents state that are not independent. */
  List<Repetition> repetitions(Finding finding) {
    return Repetition.of(finding, standing);
  }

  /** {@code 2 errors, 1 note in 61 claims of 5 documents.} */
  public String summary() {
    return Summary.of(findings, claims.size(), sources.size());
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
  List<SourceTally> tallies() {
    return SourceTally.of(this);
  }

  /** Documents that no claim was found in. */
  List<SourceTally> silent() {
    return tallies().stream().filter(tally -> tally.claims() == 0).toList();
  }

  static String severity(Finding finding) {
    return Names.of(finding.severity());
  }

  static String property(Finding finding) {
    return Names.local(finding.property());
  }
}
