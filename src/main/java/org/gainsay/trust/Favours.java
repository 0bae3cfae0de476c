package org.gainsay.trust;

import java.util.Comparator;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Status;
import org.gainsay.claim.Value;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Whom the evidence favours: an official claim first, else the one of higher confidence; nobody
 * where official claims disagree, or where two that disagree lie within the margin of
 * {@code gs:favourMargin}.
 */
final class Favours {
  static final Comparator<Claim> BEST_FIRST =
      Comparator.comparing(Claim::status, Favours::officialFirst)
          .thenComparing(Comparator.comparingDouble(Claim::confidence).reversed())
          .thenComparing(Claim.ORDER);
  private static final int HUNDREDTHS = 100;

  private final long margin;
  private final Disagreement disagreement;

  Favours(Vocabulary vocabulary) {
    this.margin = Math.round(vocabulary.measure(Measure.FAVOUR_MARGIN) * HUNDREDTHS);
    this.disagreement = new Disagreement(vocabulary);
  }

  private static int officialFirst(Status one, Status other) {
    return Boolean.compare(other == Status.OFFICIAL, one == Status.OFFICIAL);
  }

  /** The favoured claim; null where nobody is, or where none speaks against another. */
  @Nullable Claim among(List<Claim> claims) {
    Claim best = best(claims);
    Claim rival = best == null ? null : rival(best, claims);
    return rival == null || best == null || !outweighs(best, rival) ? null : best;
  }

  /** Whoever could be favoured; not who only says that nobody tells, unless it is theirs to tell. */
  @Nullable Claim best(List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.status() == Status.OFFICIAL || !(claim.value() instanceof Value.UndisclosedValue))
        .min(BEST_FIRST)
        .orElse(null);
  }

  /** The best of those that speak against a claim. */
  @Nullable Claim rival(Claim claim, List<Claim> claims) {
    return claims.stream().filter(other -> disagreement.between(claim, other)).min(BEST_FIRST).orElse(null);
  }

  private boolean outweighs(Claim best, Claim rival) {
    if (best.status() == Status.OFFICIAL) {
      return rival.status() != Status.OFFICIAL;
    }
    return Math.round((best.confidence() - rival.confidence()) * HUNDREDTHS) > margin;
  }
}
