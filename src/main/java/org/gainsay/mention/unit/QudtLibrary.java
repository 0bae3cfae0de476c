package org.gainsay.mention.unit;

import io.github.qudtlib.model.LangString;
import io.github.qudtlib.model.QuantityKind;
import io.github.qudtlib.model.Unit;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads QUDT out of qudtlib: a tenth of a second, so the build does it and keeps the table. */
final class QudtLibrary {
  private static final Set<String> SHARED_KINDS =
      Set.of("InformationEntropy", "Angle", "SolidAngle");

  /** Kilo and its like below 1024; QUDT's own factors of the largest are mistyped. */
  private static final List<String> BINARY =
      List.of("Kibi", "Mebi", "Gibi", "Tebi", "Pebi", "Exbi", "Zebi", "Yobi");

  private final Map<String, String> labels = new HashMap<>();
  private final Map<String, Qudt.Entry> entries = new HashMap<>();
  private final Map<String, Prefix> prefixes = new HashMap<>();

  private QudtLibrary() {}

  static Qudt read() {
    QudtLibrary qudt = new QudtLibrary();
    Collection<Unit> units = io.github.qudtlib.Qudt.allUnits();
    Set<String> scaled = new HashSet<>();
    for (Unit unit : units) {
      qudt.labels.put(name(unit), label(unit));
      unit.getPrefix()
          .flatMap(prefix -> unit.getScalingOf())
          .ifPresent(base -> scaled.add(name(base)));
    }
    units.forEach(unit -> qudt.enter(unit, scaled));
    io.github.qudtlib.Qudt.allPrefixes().stream()
        .filter(prefix -> !isDouble(prefix))
        .forEach(qudt::enter);
    return new Qudt(qudt.labels, qudt.entries, qudt.prefixes);
  }

  private void enter(Unit unit, Set<String> scaled) {
    String name = name(unit);
    if (isDerived(unit, name)) {
      return;
    }
    List<String> english =
        unit.getLabels().stream()
            .filter(label -> label.getLanguageTag().isPresent())
            .map(LangString::getString)
            .sorted()
            .toList();
    entries.put(
        name,
        new Qudt.Entry(
            base(unit, name),
            unit.getSymbol().orElse(""),
            english,
            unit.getCurrencyCode().orElse(""),
            scaled.contains(name)));
  }

  private boolean isDerived(Unit unit, String name) {
    boolean power =
        name.matches(".*[A-Za-z][2-6]") && labels.containsKey(name.substring(0, name.length() - 1));
    boolean quotient = name.contains("-") && unit.getCurrencyCode().isEmpty();
    return power || quotient || unit.getPrefix().isPresent();
  }

  private static Base base(Unit unit, String name) {
    return new Base(
        unit.getIri(),
        name,
        label(unit),
        multiplier(unit, name),
        unit.getConversionOffset().orElse(BigDecimal.ZERO),
        dimension(unit, name));
  }

  /** The month of QUDT is the moon's; text means the twelfth part of a year. */
  private static BigDecimal multiplier(Unit unit, String name) {
    return switch (name) {
      case "PERCENT" -> new BigDecimal("0.01");
      case "MO" -> new BigDecimal("2629800");
      default -> unit.getConversionMultiplier().orElse(BigDecimal.ONE);
    };
  }

  private static Dimension dimension(Unit unit, String name) {
    Dimension dimension =
        unit.getDimensionVectorIri()
            .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
            .filter(vector -> vector.startsWith("A"))
            .map(Dimension::read)
            .orElse(Dimension.own(name));
    return dimension.powers().isEmpty() ? withoutDimension(unit, name) : dimension;
  }

  private static Dimension withoutDimension(Unit unit, String name) {
    List<String> kinds =
        unit.getQuantityKinds().stream()
            .map(QuantityKind::getIri)
            .map(iri -> iri.substring(iri.lastIndexOf('/') + 1))
            .sorted()
            .toList();
    if (kinds.contains("DimensionlessRatio")) {
      return Dimension.NONE;
    }
    return Dimension.own(kinds.stream().filter(SHARED_KINDS::contains).findFirst().orElse(name));
  }

  /** QUDT has deca twice. */
  private static boolean isDouble(io.github.qudtlib.model.Prefix prefix) {
    return prefix.getIri().endsWith("/Deka");
  }

  private void enter(io.github.qudtlib.model.Prefix prefix) {
    String name = prefix.getIri().substring(prefix.getIri().lastIndexOf('/') + 1);
    int power = BINARY.indexOf(name) + 1;
    BigDecimal factor = power > 0 ? BigDecimal.valueOf(1024).pow(power) : prefix.getMultiplier();
    prefixes.put(name, new Prefix(name, prefix.getSymbol(), factor));
  }

  private static String name(Unit unit) {
    return unit.getIri().substring(unit.getIri().lastIndexOf('/') + 1);
  }

  /** British English before American: one label, always the same. */
  private static String label(Unit unit) {
    return unit.getLabels().stream()
        .sorted(
            Comparator.comparing(
                    (LangString label) -> !label.getLanguageTag().equals(Optional.of("en")))
                .thenComparing(LangString::getString))
        .map(LangString::getString)
        .findFirst()
        .orElse(name(unit));
  }
}
