package org.gainsay.serve.view.wording;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gainsay.finding.Finding;
import org.gainsay.serve.holding.Holdings;
import org.jspecify.annotations.Nullable;

/**
 * A finding in a list.
 *
 * @param day the newest day that one of its documents speaks on, or empty
 */
public record FindingLine(
    String key, String severity, String rule, String subject, String property, String sentence, String day) {

  public static FindingLine of(Holdings holdings, Finding finding) {
    LocalDate day = day(finding);
    return new FindingLine(
        Holdings.key(finding.iri()),
        Words.of(finding.severity()),
        finding.rule(),
        finding.subject().label(),
        Words.property(holdings.vocabulary(), finding.property()),
        finding.explanation(),
        day == null ? "" : day.toString());
  }

  public static List<FindingLine> all(Holdings holdings, List<Finding> findings) {
    return findings.stream().map(finding -> of(holdings, finding)).toList();
  }

  /** Newest first; what bears no date comes last. */
  public static Comparator<Finding> newest() {
    return Comparator.comparingLong(FindingLine::age).thenComparing(Finding.ORDER);
  }

  private static long age(Finding finding) {
    LocalDate day = day(finding);
    return day == null ? Long.MAX_VALUE : -day.toEpochDay();
  }

  private static @Nullable LocalDate day(Finding finding) {
    return finding.claims().stream()
        .map(claim -> claim.source().metadata().spokenOn())
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
