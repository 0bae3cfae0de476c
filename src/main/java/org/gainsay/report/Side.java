package org.gainsay.report;

import java.util.List;
import java.util.Locale;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Evidence;
import org.gainsay.finding.Finding;

/**
 * One member of a finding as people are shown it.
 *
 * @param place {@code notes/a.md:3:1}
 * @param footing {@code rumoured, 0.41, favoured}
 * @param favoured whether the evidence favours it
 */
record Side(Claim claim, String place, String footing, boolean favoured) {
  static List<Side> of(Finding finding) {
    return finding.claims().stream().map(claim -> of(finding, claim)).toList();
  }

  static Side of(Finding finding, Claim claim) {
    boolean favoured = claim.iri().equals(finding.favours());
    String place = Printable.of(claim.source().path()) + ":" + claim.evidence().position();
    String confidence = String.format(Locale.ROOT, "%.2f", claim.confidence());
    String footing =
        Names.of(claim.status()) + ", " + confidence + (favoured ? ", favoured" : "");
    return new Side(claim, place, footing, favoured);
  }

  /** The words of the quote before the value. */
  String before() {
    return slice(0, valueStart());
  }

  /** The words that are the value. */
  String value() {
    return slice(valueStart(), valueEnd());
  }

  /** The words of the quote after the value. */
  String after() {
    return slice(valueEnd(), evidence().quote().length());
  }

  private int valueStart() {
    return evidence().value().start() - evidence().span().start();
  }

  private int valueEnd() {
    return evidence().value().end() - evidence().span().start();
  }

  private String slice(int start, int end) {
    return Printable.of(evidence().quote().substring(start, end).replaceAll("\\s+", " "));
  }

  private Evidence evidence() {
    return claim.evidence();
  }
}
