package org.gainsay.vocabulary.word;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What can be said of a subject.
 *
 * @param name local name of the IRI, as in output: {@code releaseDate}
 * @param domains IRIs of the classes of its subjects; empty for any
 * @param units of its figures; more than one where it takes several kinds of quantity
 * @param functional whether a slot has one value
 * @param tolerance relative; null for the default: exact for integers, else less than one unit of the last
 *     digit stated
 * @param scopedBy names of the conditions that its values take
 * @param jsonKeys keys that carry it in JSON
 * @param usual between what its figures lie in the unit of the property; one outside means something
 *     else; open where nobody says
 * @param maximum whether its values are themselves a limit, so that {@code up to N} states N
 */
public record Property(
    String iri,
    String name,
    Labels labels,
    Set<String> domains,
    Range range,
    List<Unit> units,
    boolean functional,
    @Nullable BigDecimal tolerance,
    List<String> scopedBy,
    Set<String> jsonKeys,
    Interval usual,
    boolean maximum) {
  public Property {
    domains = Set.copyOf(domains);
    units = List.copyOf(units);
    scopedBy = List.copyOf(scopedBy);
    jsonKeys = Set.copyOf(jsonKeys);
  }

  /** Of its IRI alone: it is looked up often, and few share one. */
  @Override
  public int hashCode() {
    return iri.hashCode();
  }
}
