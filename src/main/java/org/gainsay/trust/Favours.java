package org.gainsay.trust;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Status;
import org.gainsay.claim.Value;
import org.gainsay.comparison.Comparison;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Nature;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Whom the evidence favours: an official claim first, else the one of higher confidence; nobody
 * where official claims disagree, or where two that disagree lie within the margin of
 * {@code gs:favourMargin}.
 */
final class Favours {
  private static final int HUNDREDTHS = 100;
  private static final BinaryOperator<Claim> BETTER = BinaryOperator.minBy(Claim.BEST_FIRST);

  private final long margin;
  private final Comparison comparison;

  Favours(Vocabulary vocabulary) {
    this.margin = Math.round(vocabulary.measure(Measure.FAVOUR_MARGIN) * HUNDREDTHS);
    this.comparison = new Comparison(vocabulary);
  }

  /** What the evidence makes of a finding; null where no member speaks against another. */
  @Nullable Preference in(Finding finding) {
    List<Claim> claims = finding.claims();
    if (claims.stream().map(claim -> claim.property().iri()).distinct().count() > 1) {
      return finding.nature() == Nature.CONFLICT ? amongProperties(finding) : null;
    }
    @Nullable Claim best = best(claims);
    @Nullable Claim rival = best == null ? null : rival(best, claims);
    return best == null || rival == null ? null : between(best, rival, null);
  }

  /** Whoever could be favoured. */
  private static @Nullable Claim best(List<Claim> claims) {
    return claims.stream().filter(Favours::isEligible).min(Claim.BEST_FIRST).orElse(null);
  }

  /** Not who only says that nobody tells, unless it is theirs to tell. */
  private static boolean isEligible(Claim claim) {
    return claim.status() == Status.OFFICIAL || !(claim.value() instanceof Value.UndisclosedValue);
  }

  /** The best of those that speak against a claim. */
  private @Nullable Claim rival(Claim claim, List<Claim> claims) {
    return claims.stream().filter(other -> comparison.disagree(claim, other)).min(Claim.BEST_FIRST).orElse(null);
  }

  /**
   * What the finding is about against all that it is held against: a computation, an order or a state is as sure as
   * the weakest of what it is made of, and of each of these the best counts.
   */
  private @Nullable Preference amongProperties(Finding finding) {
    Map<List<String>, Claim> bests =
        finding.claims().stream().collect(Collectors.toMap(Favours::place, claim -> claim, BETTER));
    @Nullable Claim own = bests.remove(List.of(finding.subject().iri(), finding.property().iri()));
    @Nullable Claim weakest = weakest(bests.values());
    if (own == null || weakest == null) {
      return null;
    }
    boolean first = Claim.BEST_FIRST.compare(own, weakest) < 0;
    return between(first ? own : weakest, first ? weakest : own, bests.size() > 1 ? weakest : null);
  }

  private static List<String> place(Claim claim) {
    return List.of(claim.subject().iri(), claim.property().iri());
  }

  private static @Nullable Claim weakest(Collection<Claim> claims) {
    return claims.stream().max(Claim.BEST_FIRST).orElse(null);
  }

  private Preference between(Claim best, Claim rival, @Nullable Claim joined) {
    return new Preference(best, rival, joined, isEligible(best) && outweighs(best, rival), margin);
  }

  private boolean outweighs(Claim best, Claim rival) {
    if (best.status() == Status.OFFICIAL) {
      return rival.status() != Status.OFFICIAL;
    }
    return Math.round((best.confidence() - rival.confidence()) * HUNDREDTHS) > margin;
  }
}
