package org.gainsay.claim;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.quantity.Unit;
import org.gainsay.source.Fingerprint;
import org.jspecify.annotations.Nullable;

/**
 * The place for which values compete: subject, property, scope and kind of quantity.
 *
 * @param scope the stated conditions of the value, by name: {@code stage → design}
 * @param unit label of the unit where the property takes more than one kind of quantity, else null
 */
public record Slot(
    Term subject, Term property, SortedMap<String, String> scope, @Nullable String unit) {
  public Slot {
    scope = Collections.unmodifiableSortedMap(new TreeMap<>(scope));
  }

  public static Slot of(Statement statement) {
    return new Slot(
        statement.subject(), statement.property(), statement.scope(), unit(statement.value()));
  }

  private static @Nullable String unit(Value value) {
    @Nullable Unit unit = value instanceof Value.QuantityValue q ? q.quantity().unit() : null;
    return unit == null ? null : unit.label();
  }

  public String iri() {
    String kind = unit == null ? "" : unit;
    return Claim.IDENTIFIERS
        + "slot/"
        + Fingerprint.of(subject.iri(), property.iri(), text(scope), kind);
  }

  static String text(Map<String, String> scope) {
    StringBuilder text = new StringBuilder();
    scope.forEach((name, value) -> text.append(name).append('=').append(value).append('\n'));
    return text.toString();
  }
}
