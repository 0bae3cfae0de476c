package org.gainsay.report.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Evidence;
import org.gainsay.finding.Finding;
import org.gainsay.finding.standing.Standing;
import org.gainsay.finding.standing.Support;
import org.gainsay.finding.standing.Verdict;
import org.gainsay.report.Names;
import org.gainsay.report.Printable;
import org.jspecify.annotations.Nullable;

/**
 * What one document says once or more in a finding, as people are shown it: its first words for it.
 *
 * @param claim the first
 * @param further where the same document says the same again
 * @param favoured whether the evidence favours it
 * @param verdict null where nobody asked for it
 */
public record Side(Claim claim, List<Claim> further, boolean favoured, @Nullable Verdict verdict) {
  public Side {
    further = List.copyOf(further);
  }

  /** The sides of a finding, in the order of its members. */
  public static List<Side> of(Finding finding, Standing standing) {
    Map<List<Object>, List<Claim>> same = new LinkedHashMap<>();
    for (Claim claim : finding.claims()) {
      same.computeIfAbsent(sameness(claim), key -> new ArrayList<>()).add(claim);
    }
    return same.values().stream().map(claims -> of(finding, claims, standing)).toList();
  }

  private static List<Object> sameness(Claim claim) {
    return List.of(
        claim.source().path(),
        claim.property().iri(),
        claim.value().meaning(),
        claim.statement().polarity(),
        claim.status());
  }

  private static Side of(Finding finding, List<Claim> claims, Standing standing) {
    boolean favoured = claims.stream().anyMatch(claim -> claim.iri().equals(finding.favours()));
    @Nullable Verdict verdict = standing.of(claims.get(0)).map(Support::verdict).orElse(null);
    return new Side(claims.get(0), claims.subList(1, claims.size()), favoured, verdict);
  }

  /** {@code notes/a.md:3:1}. */
  public String place() {
    return Printable.of(claim.source().path()) + ":" + evidence().position();
  }

  /** {@code rumoured, 0.41, contested, favoured; also at 7:5}. */
  public String footing() {
    return standing() + again();
  }

  /** {@code rumoured, 0.41, favoured}. */
  public String standing() {
    String confidence = String.format(Locale.ROOT, "%.2f", claim.confidence());
    String judged = verdict == null ? "" : ", " + Names.of(verdict);
    return Names.of(claim.status()) + ", " + confidence + judged + (favoured ? ", favoured" : "");
  }

  private String again() {
    String places =
        further.stream()
            .map(claim -> claim.evidence().position().toString())
            .distinct()
            .filter(place -> !place.equals(evidence().position().toString()))
            .collect(Collectors.joining(", "));
    return places.isEmpty() ? "" : "; also at " + places;
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
