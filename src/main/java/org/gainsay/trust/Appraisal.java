package org.gainsay.trust;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Status;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Nature;
import org.gainsay.finding.Support;
import org.gainsay.finding.Verdict;

/**
 * Who stands behind each claim, and what that makes of it.
 *
 * <pre>Appraisal.of(claims, findings).get(claim.iri()).verdict()</pre>
 */
public final class Appraisal {
  private final Map<Saying, TreeSet<String>> origins = new HashMap<>();
  private final Set<Saying> official = new HashSet<>();
  private final Map<String, Verdict> disputed = new HashMap<>();

  private Appraisal() {}

  /** What several claims say alike. */
  private record Saying(String slot, Polarity polarity, String meaning) {
    static Saying of(Claim claim) {
      return new Saying(
          claim.slot().iri(), claim.statement().polarity(), claim.value().meaning());
    }
  }

  /** By the IRI of each claim. Linear in claims and in members of findings. */
  public static Map<String, Support> of(List<Claim> claims, List<Finding> findings) {
    Appraisal appraisal = new Appraisal();
    claims.forEach(appraisal::count);
    findings.stream()
        .filter(finding -> finding.nature() == Nature.CONFLICT)
        .forEach(appraisal::dispute);
    Map<String, Support> supports = new HashMap<>();
    claims.forEach(claim -> supports.put(claim.iri(), appraisal.support(claim)));
    return Map.copyOf(supports);
  }

  private void count(Claim claim) {
    Saying saying = Saying.of(claim);
    origins.computeIfAbsent(saying, s -> new TreeSet<>()).add(claim.source().identity());
    if (claim.status() == Status.OFFICIAL) {
      official.add(saying);
    }
  }

  private void dispute(Finding finding) {
    List<Claim> officials =
        finding.claims().stream().filter(claim -> claim.status() == Status.OFFICIAL).toList();
    for (Claim claim : finding.claims()) {
      disputed.merge(
          claim.iri(),
          verdict(claim, officials),
          (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }
  }

  /** Of a claim in a conflict: what is official is refuted by nobody. */
  private Verdict verdict(Claim claim, List<Claim> officials) {
    boolean opposed = officials.stream().anyMatch(other -> Favours.disagree(claim, other));
    if (official.contains(Saying.of(claim))) {
      return opposed ? Verdict.CONTESTED : Verdict.CORROBORATED;
    }
    return opposed ? Verdict.REFUTED : Verdict.CONTESTED;
  }

  private Support support(Claim claim) {
    Set<String> by = origins.getOrDefault(Saying.of(claim), new TreeSet<>());
    boolean agreed = by.size() > 1 || official.contains(Saying.of(claim));
    Verdict undisputed = agreed ? Verdict.CORROBORATED : Verdict.UNVERIFIED;
    return Support.of(by, disputed.getOrDefault(claim.iri(), undisputed));
  }
}
