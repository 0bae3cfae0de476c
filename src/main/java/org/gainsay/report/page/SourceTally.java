package org.gainsay.report.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Finding;
import org.gainsay.report.Names;
import org.gainsay.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * A document's record in a report.
 *
 * @param claims how many it makes
 * @param disputed how many of them stand in a finding
 * @param favoured how many of those the evidence favours
 */
public record SourceTally(Source source, Ancestry lineage, long claims, long disputed, long favoured) {

  /** One for each source of a report; linear in its claims. */
  static List<SourceTally> of(Report report) {
    Set<String> favoured =
        report.findings().stream()
            .map(Finding::favours)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Set<Claim> members = new HashSet<>();
    report.findings().forEach(finding -> members.addAll(finding.claims()));
    Map<String, Long> claims = count(report.claims(), claim -> true);
    Map<String, Long> disputed = count(members, claim -> true);
    Map<String, Long> winning = count(members, claim -> favoured.contains(claim.iri()));
    Map<String, Ancestry> ancestry = Ancestry.of(report.asides().standing().origins());
    return report.sources().stream()
        .map(
            source ->
                new SourceTally(
                    source,
                    ancestry.getOrDefault(source.identity(), Ancestry.UNKNOWN),
                    claims.getOrDefault(source.path(), 0L),
                    disputed.getOrDefault(source.path(), 0L),
                    winning.getOrDefault(source.path(), 0L)))
        .toList();
  }

  private static Map<String, Long> count(Iterable<Claim> claims, Predicate<Claim> wanted) {
    Map<String, Long> counts = new HashMap<>();
    for (Claim claim : claims) {
      if (wanted.test(claim)) {
        counts.merge(claim.source().path(), 1L, Long::sum);
      }
    }
    return counts;
  }

  String title() {
    return Objects.requireNonNullElse(source.metadata().title(), "");
  }

  private @Nullable String publisher() {
    String publisher = source.metadata().publisher();
    return publisher != null && publisher.contains("://") ? Names.local(publisher) : publisher;
  }

  /** Who published it when, as far as that is known: {@code A tracker, 2025-10-02}. */
  String publication() {
    return Stream.of(publisher(), source.metadata().spokenOn())
        .filter(Objects::nonNull)
        .map(Objects::toString)
        .collect(Collectors.joining(", "));
  }
}
