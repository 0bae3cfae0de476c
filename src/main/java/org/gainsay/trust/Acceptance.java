package org.gainsay.trust;

import java.util.List;
import java.util.Map;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Value;
import org.gainsay.finding.standing.Support;
import org.gainsay.finding.standing.Verdict;
import org.gainsay.quantity.Bound;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.derived.Praise;
import org.jspecify.annotations.Nullable;

/**
 * Which claims may be repeated without their sources: those corroborated, as far as a bare
 * statement can tell what they say. Praise is never among them, whoever repeats it.
 *
 * <pre>Acceptance.of(outcome.claims(), outcome.supports(), vocabulary)</pre>
 */
public final class Acceptance {
  private final Vocabulary vocabulary;
  private final Praise praise;

  private Acceptance(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.praise = Praise.of(vocabulary);
  }

  /**
   * Those accepted, in their order. A condition, a bound and a unit of several that a property takes
   * cannot be told in a bare statement, so what has one is not among them. Linear in claims.
   */
  public static List<Claim> of(
      List<Claim> claims, Map<String, Support> supports, Vocabulary vocabulary) {
    Acceptance acceptance = new Acceptance(vocabulary);
    return claims.stream()
        .filter(claim -> isCorroborated(supports.get(claim.iri())) && acceptance.isPlain(claim))
        .toList();
  }

  private static boolean isCorroborated(@Nullable Support support) {
    return support != null && support.verdict() == Verdict.CORROBORATED;
  }

  private boolean isPlain(Claim claim) {
    String property = claim.property().iri();
    return claim.statement().polarity() == Polarity.AFFIRMED
        && claim.statement().scope().isEmpty()
        && isExact(claim.value())
        && vocabulary.property(property).map(known -> known.units().size()).orElse(0) <= 1
        && !praise.includes(property)
        && !isPraise(claim.value());
  }

  private boolean isPraise(Value value) {
    return value instanceof Value.ConceptValue concept && praise.includes(concept.concept().iri());
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
