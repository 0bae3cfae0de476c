package org.gainsay.report;

import java.util.Comparator;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Finding;

/** The order in which claims and findings are shown: by place, whatever order they came in. */
final class Order {
  private static final Comparator<Claim> BY_PLACE =
      Comparator.comparing((Claim claim) -> claim.source().path())
          .thenComparing(claim -> claim.evidence().span())
          .thenComparing(claim -> Names.local(claim.property()))
          .thenComparing(claim -> claim.value().text())
          .thenComparing(Claim::iri);

  private static final Comparator<Finding> BY_WEIGHT =
      Comparator.comparing(Finding::severity)
          .thenComparing(Order::first, BY_PLACE)
          .thenComparing(Finding::rule)
          .thenComparing(Finding::iri);

  private Order() {}

  /** By document, start, end, property, value. */
  static List<Claim> claims(List<Claim> claims) {
    return claims.stream().sorted(BY_PLACE).toList();
  }

  /** By severity, document, start; a finding stands where its first member does. */
  static List<Finding> findings(List<Finding> findings) {
    return findings.stream().sorted(BY_WEIGHT).toList();
  }

  private static Claim first(Finding finding) {
    return finding.claims().stream().min(BY_PLACE).orElseThrow();
  }
}
