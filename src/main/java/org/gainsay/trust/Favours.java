package org.gainsay.trust;

import java.util.Comparator;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Status;
import org.gainsay.claim.Value;
import org.gainsay.claim.Value.DateValue;
import org.gainsay.claim.Value.QuantityValue;
import org.jspecify.annotations.Nullable;

/**
 * Whom the evidence favours: an official claim first, else the one of higher confidence; nobody
 * where official claims disagree, or where two that disagree lie within a tenth.
 */
public final class Favours {
  static final Comparator<Claim> BEST_FIRST =
      Comparator.comparing(Claim::status, Favours::officialFirst)
          .thenComparing(Comparator.comparingDouble(Claim::confidence).reversed())
          .thenComparing(Claim.ORDER);
  private static final long TENTH = 10;
  private static final int HUNDREDTHS = 100;

  private Favours() {}

  private static int officialFirst(Status one, Status other) {
    return Boolean.compare(other == Status.OFFICIAL, one == Status.OFFICIAL);
  }

  /** The favoured claim; null where nobody is, or where none speaks against another. */
  public static @Nullable Claim among(List<Claim> claims) {
    Claim best = claims.stream().min(BEST_FIRST).orElse(null);
    Claim rival = best == null ? null : rival(best, claims);
    return rival == null || best == null || !outweighs(best, rival) ? null : best;
  }

  /** The best of those that speak against a claim. */
  static @Nullable Claim rival(Claim claim, List<Claim> claims) {
    return claims.stream()
        .filter(other -> disagree(claim, other))
        .min(BEST_FIRST)
        .orElse(null);
  }

  private static boolean outweighs(Claim best, Claim rival) {
    if (best.status() == Status.OFFICIAL) {
      return rival.status() != Status.OFFICIAL;
    }
    return Math.round((best.confidence() - rival.confidence()) * HUNDREDTHS) > TENTH;
  }

  static boolean disagree(Claim one, Claim other) {
    Polarity polarity = one.statement().polarity();
    return polarity != other.statement().polarity() || disagree(one.value(), other.value());
  }

  private static boolean disagree(Value one, Value other) {
    if (one instanceof QuantityValue first && other instanceof QuantityValue second) {
      return first.quantity().interval().disjoint(second.quantity().interval());
    }
    if (one instanceof DateValue first && other instanceof DateValue second) {
      return first.date().disjoint(second.date());
    }
    return !one.meaning().equals(other.meaning());
  }
}
