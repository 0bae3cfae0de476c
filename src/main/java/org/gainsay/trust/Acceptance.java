package org.gainsay.trust;

import java.util.List;
import java.util.Map;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Value;
import org.gainsay.finding.Support;
import org.gainsay.finding.Verdict;
import org.gainsay.quantity.Bound;
import org.jspecify.annotations.Nullable;

/**
 * Which claims may be repeated without their sources: those corroborated, as far as a bare
 * statement can tell what they say.
 *
 * <pre>Acceptance.of(outcome.claims(), outcome.supports())</pre>
 */
public final class Acceptance {
  private Acceptance() {}

  /**
   * Those accepted, in their order. A condition or a bound cannot be told in a bare statement, so
   * what has one is not among them. Linear in claims.
   */
  public static List<Claim> of(List<Claim> claims, Map<String, Support> supports) {
    return claims.stream()
        .filter(claim -> isPlain(claim) && isCorroborated(supports.get(claim.iri())))
        .toList();
  }

  private static boolean isCorroborated(@Nullable Support support) {
    return support != null && support.verdict() == Verdict.CORROBORATED;
  }

  private static boolean isPlain(Claim claim) {
    return claim.statement().polarity() == Polarity.AFFIRMED
        && claim.statement().scope().isEmpty()
        && isExact(claim.value());
  }

  private static boolean isExact(Value value) {
    return switch (value) {
      case Value.QuantityValue(var quantity, var words) ->
          quantity.number() != null && quantity.bound() == Bound.NONE;
      case Value.UndisclosedValue undisclosed -> false;
      case Value.DateValue d -> true;
      case Value.ConceptValue c -> true;
      case Value.EntityValue e -> true;
      case Value.TextValue t -> true;
    };
  }
}
