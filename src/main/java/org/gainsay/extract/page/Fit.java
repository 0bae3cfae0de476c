package org.gainsay.extract.page;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.unit.UnitConversion;
import org.gainsay.quantity.Quantity;
import org.gainsay.quantity.Unit;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/** Whether a figure can be the value of a property, and then in which unit. */
public final class Fit {
  private static final String QUDT = "http://qudt.org/";
  private static final String PERCENT = "percent";
  private static final String NUMBER = "number";

  private final UnitConversion conversion;
  private final Set<Unit> binary;

  /** A fit for a finder's units; K and M may be powers of 1024 for some of them. */
  public Fit(MentionFinder finder) {
    this.conversion = finder.conversion();
    this.binary = finder.binaryUnits();
  }

  /** The figure in the property's unit; empty where it measures something else. */
  Optional<Quantity> to(Property property, Quantity quantity) {
    return inUnit(property, quantity)
        .map(figure -> isBinary(figure.unit()) ? figure.allowingBinary() : figure)
        .filter(figure -> !figure.interval().disjoint(property.usual()));
  }

  private boolean isBinary(@Nullable Unit unit) {
    return unit != null && binary.contains(unit);
  }

  private Optional<Quantity> inUnit(Property property, Quantity quantity) {
    if (!property.range().isNumeric()) {
      return Optional.empty();
    }
    @Nullable Unit unit = quantity.unit();
    if (unit == null) {
      return Optional.of(adopted(property, quantity));
    }
    if (property.units().contains(unit)) {
      return Optional.of(quantity);
    }
    for (Unit wanted : isPercent(unit) ? List.<Unit>of() : property.units()) {
      Optional<Quantity> converted = conversion.convert(quantity, wanted);
      if (converted.isPresent()) {
        return converted;
      }
    }
    return Optional.empty();
  }

  /** A bare figure takes the one unit of its property, but for percent, which has to be said. */
  private static Quantity adopted(Property property, Quantity quantity) {
    boolean one = property.units().size() == 1;
    return one && !isPercent(property.units().get(0))
        ? quantity.in(property.units().get(0), BigDecimal.ONE)
        : quantity;
  }

  /** Whether a unit counts things of the domain: people leave such a unit out, but never metres. */
  public static boolean isCounted(Unit unit) {
    return !unit.iri().startsWith(QUDT);
  }

  /** Whether a unit is none: a plain number, or a share. */
  public static boolean isPure(@Nullable Unit unit) {
    return unit == null || unit.label().equals(NUMBER) || isPercent(unit);
  }

  public static boolean isPercent(@Nullable Unit unit) {
    return unit != null && unit.label().equals(PERCENT);
  }
}
