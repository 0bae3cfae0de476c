package org.gainsay.trust;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Status;
import org.gainsay.claim.Value;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Nature;
import org.gainsay.quantity.Bound;

/**
 * Which claims may be repeated without their sources: nobody contradicts what they say, and it is
 * said officially or by two documents.
 *
 * <pre>Acceptance.of(claims, findings)</pre>
 */
public final class Acceptance {
  private Acceptance() {}

  /**
   * What several claims say alike.
   *
   * @param value the value without its words
   */
  private record Saying(String slot, Object value) {
    static Saying of(Claim claim) {
      return new Saying(claim.slot().iri(), value(claim.value()));
    }

    private static Object value(Value value) {
      return switch (value) {
        case Value.QuantityValue(var quantity, var words) ->
            quantity.number() == null ? quantity.interval() : quantity.number().stripTrailingZeros();
        case Value.DateValue date -> date.date();
        case Value.ConceptValue concept -> concept.concept().iri();
        case Value.EntityValue entity -> entity.entity().iri();
        case Value.TextValue text -> text.text();
        case Value.UndisclosedValue undisclosed -> undisclosed;
      };
    }
  }

  /**
   * Those accepted, in their order. A condition or a bound cannot be told in a bare statement, so
   * what has one is not among them. Linear in claims.
   */
  public static List<Claim> of(List<Claim> claims, List<Finding> findings) {
    List<Claim> plain = claims.stream().filter(Acceptance::isPlain).toList();
    Set<Saying> sure = supported(plain);
    findings.stream()
        .filter(finding -> finding.nature() == Nature.CONFLICT)
        .flatMap(finding -> finding.claims().stream())
        .forEach(claim -> sure.remove(Saying.of(claim)));
    return plain.stream().filter(claim -> sure.contains(Saying.of(claim))).toList();
  }

  private static Set<Saying> supported(List<Claim> claims) {
    Map<Saying, Set<String>> documents = new HashMap<>();
    Set<Saying> supported = new HashSet<>();
    for (Claim claim : claims) {
      Saying saying = Saying.of(claim);
      Set<String> by = documents.computeIfAbsent(saying, s -> new HashSet<>());
      by.add(claim.source().identity());
      if (claim.status() == Status.OFFICIAL || by.size() > 1) {
        supported.add(saying);
      }
    }
    return supported;
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
