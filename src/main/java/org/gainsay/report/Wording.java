package org.gainsay.report;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Value;

/**
 * A claim's value in words, and its conditions.
 *
 * <pre>Wording.of(claim)  // "236 billion", "not Grouped Wings", "undisclosed: TBA"</pre>
 */
public final class Wording {
  private static final Pattern DAY = Pattern.compile("\\d{4}(?:-(?:0\\d|1[0-2])(?:-\\d\\d)?)?");

  private Wording() {}

  public static String of(Claim claim) {
    return (claim.statement().polarity() == Polarity.DENIED ? "not " : "") + of(claim.value());
  }

  /** As {@link #of}, but as people write it: days by ISO 8601, {@code 1200.0B} as {@code 1.2T}. */
  public static String plain(Claim claim) {
    return (claim.statement().polarity() == Polarity.DENIED ? "not " : "") + plain(claim.value());
  }

  /** A value without the habits of tables and machines. */
  public static String plain(Value value) {
    return switch (value) {
      case Value.QuantityValue quantity -> Magnitude.plain(quantity.text());
      case Value.DateValue date when DAY.matcher(date.date().text()).matches() -> date.date().text();
      default -> of(value);
    };
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
