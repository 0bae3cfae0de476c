package org.gainsay.extract;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Manner;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Statement;
import org.gainsay.claim.Value;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Quantity;
import org.gainsay.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * A claim on one line: {@code X-1 | score | test=T, shots=5-shot | 81.2 | denied | hedged 0.7, by
 * Ann}; what is affirmed, flat and the document's own word is left out at the end.
 */
final class ClaimLine {
  private ClaimLine() {}

  static String of(Claim claim) {
    Statement said = claim.statement();
    boolean denied = said.polarity() == Polarity.DENIED;
    String manner = manner(said.manner());
    String line =
        String.join(
            " | ",
            claim.subject().label(),
            claim.property().label(),
            said.scope().isEmpty() ? "-" : scope(said),
            value(claim.value()));
    String polarity = denied ? " | denied" : manner.isEmpty() ? "" : " | affirmed";
    return line + polarity + (manner.isEmpty() ? "" : " | " + manner);
  }

  private static String scope(Statement said) {
    return said.scope().entrySet().stream()
        .map(condition -> condition.getKey() + "=" + condition.getValue())
        .collect(Collectors.joining(", "));
  }

  private static String value(Value value) {
    return switch (value) {
      case Value.QuantityValue quantity -> figure(quantity.quantity());
      case Value.DateValue date -> date.date().text();
      case Value.ConceptValue concept -> concept.concept().label();
      case Value.EntityValue entity -> entity.entity().label();
      case Value.TextValue text -> '"' + text.text() + '"';
      case Value.UndisclosedValue undisclosed -> "undisclosed";
    };
  }

  private static String figure(Quantity quantity) {
    @Nullable Unit unit = quantity.unit();
    Interval interval = quantity.interval();
    String number =
        quantity.number() != null
            ? plain(quantity.number())
            : plain(interval.low()) + ".." + plain(interval.high());
    return number + (unit == null ? "" : " " + unit.label());
  }

  /** Grouped by thousands, so that it can be read: {@code 1,300,000}. */
  private static String plain(@Nullable BigDecimal figure) {
    return figure == null ? "" : String.format(Locale.ROOT, "%,." + digits(figure) + "f", figure);
  }

  private static int digits(BigDecimal figure) {
    return Math.max(0, figure.stripTrailingZeros().scale());
  }

  private static String manner(Manner manner) {
    String hedge = manner.hedge() < 1 ? "hedged " + manner.hedge() : "";
    List<String> holders = manner.attributedTo();
    String by = holders.isEmpty() ? "" : "by " + String.join(" by ", holders);
    return hedge + (hedge.isEmpty() || by.isEmpty() ? "" : ", ") + by;
  }
}
