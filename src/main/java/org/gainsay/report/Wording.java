package org.gainsay.report;

import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Value;

/**
 * A claim's value as people write it, and its conditions.
 *
 * <pre>Wording.of(claim)  // "236 billion", "not Grouped Wings", "undisclosed: TBA"</pre>
 */
public final class Wording {
  private Wording() {}

  public static String of(Claim claim) {
    return (claim.statement().polarity() == Polarity.DENIED ? "not " : "") + of(claim.value());
  }

  private static String of(Value value) {
    return switch (value) {
      case Value.ConceptValue concept -> concept.concept().label();
      case Value.EntityValue entity -> entity.entity().label();
      case Value.UndisclosedValue undisclosed -> "undisclosed: " + undisclosed.text();
      case Value.QuantityValue quantity -> quantity.text();
      case Value.DateValue date -> date.text();
      case Value.TextValue text -> text.text();
    };
  }

  /** {@code " (stage design)"}; nothing where nothing is stated. */
  public static String scope(Map<String, String> scope) {
    return scope.isEmpty()
        ? ""
        : scope.entrySet().stream()
            .map(condition -> condition.getKey() + " " + condition.getValue())
            .collect(Collectors.joining(", ", " (", ")"));
  }
}
