package org.gainsay.comparison;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.claim.Statement;
import org.gainsay.claim.Value;
import org.gainsay.claim.Value.DateValue;
import org.gainsay.claim.Value.QuantityValue;
import org.gainsay.quantity.Bound;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Quantity;
import org.gainsay.quantity.Unit;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.CountedUnit;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;
import org.jspecify.annotations.Nullable;

/**
 * How far the words of a figure reach: the property's tolerance, else nothing for integers and less than one
 * unit of the last digit stated for others; a tenth of the figure where the words say about.
 *
 * <pre>236 billion → [235.001E9, 236.999E9];  60 layers → [60, 60];  up to 128 of a maximum → [128, 128]</pre>
 */
public final class Margins {
  private static final BigDecimal ABOUT = new BigDecimal("0.1");

  /** Of a unit: what was cut off or rounded is less than one away, so that of 37B and 39B one is wrong. */
  private static final BigDecimal LESS_THAN_ONE = new BigDecimal("0.999");

  private static final BigDecimal THOUSAND = new BigDecimal("1E3");
  private static final BigDecimal MILLION = new BigDecimal("1E6");

  /** What 1024 and 1024² are of a thousand and a million. */
  private static final BigDecimal KIBI = new BigDecimal("1.024");

  private static final BigDecimal MEBI = new BigDecimal("1.048576");

  private final Map<String, Property> properties = new HashMap<>();
  private final Set<Unit> binary;

  public Margins(Vocabulary vocabulary) {
    vocabulary.properties().forEach(property -> properties.put(property.iri(), property));
    binary =
        vocabulary.units().stream()
            .filter(CountedUnit::binaryPrefixes)
            .map(CountedUnit::unit)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The bounds of a statement's value; nothing for what is no figure and no date. */
  public Optional<Bounds> of(Statement statement) {
    return switch (statement.value()) {
      case QuantityValue(Quantity quantity, String text) ->
          Optional.of(figures(quantity, properties.get(statement.property().iri())));
      case DateValue date -> Optional.of(Bounds.Days.of(date.date()));
      case Value.ConceptValue concept -> Optional.empty();
      case Value.EntityValue entity -> Optional.empty();
      case Value.TextValue text -> Optional.empty();
      case Value.UndisclosedValue undisclosed -> Optional.empty();
    };
  }

  private Bounds.Figures figures(Quantity quantity, @Nullable Property property) {
    Interval stated = stated(quantity, property);
    return new Bounds.Figures(
        lowered(stated.low(), quantity, property), raised(stated.high(), quantity, property));
  }

  /** {@code up to N} of a property whose values are themselves a limit states N. */
  private Interval stated(Quantity quantity, @Nullable Property property) {
    boolean limit = property != null && property.maximum() && quantity.bound() == Bound.MAX;
    @Nullable BigDecimal number = quantity.number();
    if (!limit || number == null) {
      return quantity.interval();
    }
    @Nullable BigDecimal high = quantity.interval().high();
    BigDecimal most = high == null || high.compareTo(number) <= 0 ? binary(number, quantity) : high;
    return new Interval(number, most);
  }

  /** {@code 128K} of what people also count by 1024 can be 131072. */
  private BigDecimal binary(BigDecimal number, Quantity quantity) {
    Unit unit = quantity.unit();
    boolean prefixed =
        unit != null && binary.contains(unit) && quantity.step().compareTo(THOUSAND) >= 0;
    return prefixed ? number.multiply(number.compareTo(MILLION) < 0 ? KIBI : MEBI) : number;
  }

  private static double lowered(
      @Nullable BigDecimal low, Quantity quantity, @Nullable Property property) {
    return low == null
        ? Double.NEGATIVE_INFINITY
        : low.subtract(margin(low, quantity, property)).doubleValue();
  }

  private static double raised(
      @Nullable BigDecimal high, Quantity quantity, @Nullable Property property) {
    return high == null
        ? Double.POSITIVE_INFINITY
        : high.add(margin(high, quantity, property)).doubleValue();
  }

  private static BigDecimal margin(
      BigDecimal figure, Quantity quantity, @Nullable Property property) {
    BigDecimal exact = exactly(figure, quantity, property);
    return quantity.approximate() ? exact.max(figure.abs().multiply(ABOUT)) : exact;
  }

  private static BigDecimal exactly(
      BigDecimal figure, Quantity quantity, @Nullable Property property) {
    @Nullable BigDecimal tolerance = property == null ? null : property.tolerance();
    if (tolerance != null) {
      return figure.abs().multiply(tolerance);
    }
    boolean counted = property != null && property.range().kind() == Range.Kind.INTEGER;
    return counted ? BigDecimal.ZERO : quantity.step().multiply(LESS_THAN_ONE);
  }
}
