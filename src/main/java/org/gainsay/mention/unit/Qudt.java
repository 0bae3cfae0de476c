package org.gainsay.mention.unit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The units of QUDT that others are made of, and its prefixes. Units that QUDT derives (with a
 * prefix, a power, a quotient) are derived here anew: QUDT 2.1 has mistakes in single ones, such as
 * {@code mV} for the megavolt.
 *
 * @param labels of any unit of QUDT, derived ones included, by name
 * @param entries those of which others are made, by name
 * @param prefixesByName kilo and its like
 */
public record Qudt(
    Map<String, String> labels, Map<String, Entry> entries, Map<String, Prefix> prefixesByName) {
  public static final String UNITS = "http://qudt.org/vocab/unit/";

  /**
   * A unit as QUDT has it.
   *
   * @param symbol empty where it has none
   * @param labels in English; empty where it has none
   * @param scaled whether QUDT knows it with prefixes
   */
  record Entry(Base base, String symbol, List<String> labels, String currency, boolean scaled) {}

  /** Whether an IRI that stands among the units of QUDT is one of them, derived ones included. */
  public static boolean knows(String iri) {
    Qudt qudt = load();
    String name = iri.startsWith(UNITS) ? iri.substring(UNITS.length()) : "";
    return name.isEmpty() || qudt.labels.containsKey(name) || new UnitNames(qudt).compound(name).isPresent();
  }

  /** From the table that the build made, else from qudtlib. */
  static Qudt load() {
    return QudtTable.find().orElseGet(QudtLibrary::read);
  }

  Collection<Prefix> prefixes() {
    return prefixesByName.values();
  }

  /** The label of any unit of QUDT, derived ones included. */
  Optional<String> label(String name) {
    return Optional.ofNullable(labels.get(name));
  }
}
