package org.gainsay.report.note;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.finding.standing.Support;
import org.gainsay.finding.standing.Verdict;
import org.gainsay.report.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One value of one slot, and all claims that say so.
 *
 * @param claims the best first; never empty
 */
record Saying(List<Claim> claims) {
  private static final Comparator<Claim> BEST_FIRST =
      Comparator.comparing(Claim::status)
          .thenComparing(Comparator.comparingDouble(Claim::confidence).reversed())
          .thenComparing(Claim.ORDER);

  /** What tells sayings apart. */
  private record Key(String slot, Polarity polarity, String meaning) {
    static Key of(Claim claim) {
      return new Key(
          claim.slot().iri(), claim.statement().polarity(), claim.value().meaning());
    }
  }

  Saying {
    claims = claims.stream().sorted(BEST_FIRST).toList();
  }

  /** In the order in which each value comes first. */
  static List<Saying> inOrder(List<Claim> claims) {
    Map<Key, List<Claim>> same =
        claims.stream()
            .collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
    return same.values().stream().map(Saying::new).toList();
  }

  /** By property and scope, then the best first. */
  public static List<Saying> of(List<Claim> claims) {
    return inOrder(claims).stream()
        .sorted(
            Comparator.comparing((Saying saying) -> saying.best().property().label())
                .thenComparing(saying -> Wording.scope(saying.best().statement().scope()).replace(")", ""))
                .thenComparing(Saying::best, BEST_FIRST))
        .toList();
  }

  Claim best() {
    return claims.get(0);
  }

  /**
   * Whether a claim is among them.
   *
   * @param iri null for none
   */
  boolean holds(@Nullable String iri) {
    return claims.stream().anyMatch(claim -> claim.iri().equals(iri));
  }

  /** The gravest of its claims' verdicts. */
  Verdict verdict(Map<String, Support> supports) {
    return claims.stream()
        .map(claim -> supports.get(claim.iri()))
        .filter(Objects::nonNull)
        .map(Support::verdict)
        .min(Comparator.comparingInt(Saying::gravity))
        .orElse(Verdict.UNVERIFIED);
  }

  private static int gravity(Verdict verdict) {
    return switch (verdict) {
      case REFUTED -> 0;
      case CONTESTED -> 1;
      case CORROBORATED -> 2;
      case UNVERIFIED -> 3;
    };
  }
}
