package org.gainsay.trust;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Status;
import org.gainsay.comparison.Comparison;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Nature;
import org.gainsay.finding.standing.Support;
import org.gainsay.finding.standing.Verdict;
import org.gainsay.trust.origin.Lineage;
import org.gainsay.trust.origin.Saying;
import org.gainsay.vocabulary.Vocabulary;

/**
 * Who stands behind each claim, and what that makes of it.
 *
 * <pre>Appraisal.of(claims, findings, Lineage.of(claims, vocabulary), vocabulary).get(claim.iri()).verdict()</pre>
 */
public final class Appraisal {
  private final Lineage lineage;
  private final Comparison comparison;
  private final Officials officials = new Officials();
  private final Map<String, Verdict> disputed = new HashMap<>();

  private Appraisal(Lineage lineage, Vocabulary vocabulary) {
    this.lineage = lineage;
    this.comparison = new Comparison(vocabulary);
  }

  /** By the IRI of each claim. Linear in claims and in members of findings. */
  public static Map<String, Support> of(
      List<Claim> claims, List<Finding> findings, Lineage lineage, Vocabulary vocabulary) {
    Appraisal appraisal = new Appraisal(lineage, vocabulary);
    claims.forEach(appraisal.officials::add);
    findings.stream()
        .filter(finding -> finding.nature() == Nature.CONFLICT)
        .forEach(appraisal::dispute);
    Map<String, Support> supports = new HashMap<>();
    lineage.said().forEach((saying, alike) -> appraisal.support(saying, alike, supports));
    return Map.copyOf(supports);
  }

  private void dispute(Finding finding) {
    List<Claim> makers =
        finding.claims().stream().filter(claim -> claim.status() == Status.OFFICIAL).toList();
    for (Claim claim : finding.claims()) {
      disputed.merge(
          claim.iri(),
          verdict(claim, makers.stream()),
          (one, other) -> one.compareTo(other) >= 0 ? one : other);
    }
  }

  /** Of a claim in a conflict: what is official is refuted by nobody. */
  private Verdict verdict(Claim claim, Stream<Claim> makers) {
    boolean opposed = makers.anyMatch(other -> comparison.disagree(claim, other));
    if (officials.say(Saying.of(claim))) {
      return opposed ? Verdict.CONTESTED : Verdict.CORROBORATED;
    }
    return opposed ? Verdict.REFUTED : Verdict.CONTESTED;
  }

  private void support(Saying saying, List<Claim> alike, Map<String, Support> supports) {
    SortedSet<String> tellers = lineage.tellers(alike);
    boolean agreed = tellers.size() > 1 || officials.agree(saying, alike.get(0).value());
    Verdict undisputed = agreed ? Verdict.CORROBORATED : Verdict.UNVERIFIED;
    for (Claim claim : alike) {
      supports.put(
          claim.iri(), new Support(tellers, disputed.getOrDefault(claim.iri(), undisputed)));
    }
  }
}
