package org.gainsay.extract.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.Mentions;
import org.gainsay.mention.unit.UnitConversion;
import org.gainsay.quantity.Quantity;
import org.gainsay.quantity.Unit;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;
import org.jspecify.annotations.Nullable;

/** Whether a figure can be the value of a property, and then in which unit. */
public final class Fit {
  private static final String QUDT = "http://qudt.org/";
  private static final String PERCENT = "percent";
  private static final String PER_SECOND = " per second";
  private static final String NUMBER = "number";
  private static final String PER = " per ";

  private static final Pattern TIMES = Pattern.compile("\\s?[×x*]\\s?");

  private final MentionFinder finder;
  private final UnitConversion conversion;
  private final Set<Unit> binary;

  /** A fit for a finder's units; K and M may be powers of 1024 for some of them. */
  public Fit(MentionFinder finder) {
    this.finder = finder;
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
    return property.units().contains(unit)
        ? Optional.of(quantity)
        : property.units().stream()
            .filter(each -> isPerSecond(property, unit, each) || isPerKnown(property, unit, each))
            .findFirst()
            .map(each -> quantity.in(each, BigDecimal.ONE))
            .or(() -> converted(property, quantity, unit));
  }

  private Optional<Quantity> converted(Property property, Quantity quantity, Unit unit) {
    return isPercent(unit)
        ? Optional.empty()
        : property.units().stream().flatMap(wanted -> conversion.convert(quantity, wanted).stream()).findFirst();
  }

  /** {@code $5 per month} of a property in dollars, where {@code per month} is a condition by name. */
  private boolean isPerKnown(Property property, Unit unit, Unit each) {
    return !property.scopedBy().isEmpty()
        && unit.label().startsWith(each.label() + PER)
        && !finder.named(unit.label().substring(each.label().length() + 1)).isEmpty();
  }

  /** {@code stones per second}: a property that is called so has the unit of what is counted. */
  private static boolean isPerSecond(Property property, Unit unit, Unit each) {
    return isCounted(each)
        && unit.label().equals(each.label() + PER_SECOND)
        && property.labels().all().stream().anyMatch(label -> label.endsWith(PER_SECOND));
  }

  /** A bare figure takes the one unit of its property, but for percent, which has to be said. */
  private static Quantity adopted(Property property, Quantity quantity) {
    boolean one = property.units().size() == 1;
    return one && (!isPercent(property.units().get(0)) || isMoreThanOne(quantity))
        ? quantity.in(property.units().get(0), BigDecimal.ONE)
        : quantity;
  }

  /** A share of more than one is in percent: {@code 38.1}. */
  private static boolean isMoreThanOne(Quantity quantity) {
    return quantity.number() != null && quantity.number().compareTo(BigDecimal.ONE) > 0;
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

  /** With each {@code 2 × 5 MW} as the one figure that it makes. */
  static List<Figure> multiplied(Mentions inside) {
    List<Figure> figures = new ArrayList<>();
    for (Figure figure : inside.figures()) {
      @Nullable Figure last = figures.isEmpty() ? null : figures.get(figures.size() - 1);
      @Nullable Figure both = last == null ? null : product(inside.text(), last, figure);
      if (both != null) {
        figures.remove(last);
      }
      figures.add(both == null ? figure : both);
    }
    return figures;
  }

  private static @Nullable Figure product(String text, Figure one, Figure next) {
    String between = text.substring(one.span().end(), Math.max(one.span().end(), next.span().start()));
    if (!(one instanceof QuantityMention first && next instanceof QuantityMention second)
        || !TIMES.matcher(between).matches()) {
      return null;
    }
    boolean counted = first.quantity().unit() == null;
    Quantity measure = (counted ? second : first).quantity();
    @Nullable BigDecimal count = (counted ? first : second).quantity().number();
    Span both = one.span().cover(next.span());
    return count == null || measure.unit() == null
        ? null
        : new QuantityMention(both, both, measure.in(measure.unit(), count));
  }

  /** Whether a figure says enough: a plain score does not without what was measured. */
  public static boolean isMeant(Property property, SortedMap<String, String> scope) {
    return !isScore(property) || scope.containsKey(property.scopedBy().get(0));
  }

  /** Whether values are plain numbers under some condition; counts and shares of something are not. */
  public static boolean isScore(Property property) {
    List<Unit> units = property.units();
    return property.range().kind() == Range.Kind.DECIMAL
        && !property.scopedBy().isEmpty()
        && units.stream().allMatch(Fit::isPure)
        && (units.isEmpty() || !units.stream().allMatch(Fit::isPercent));
  }
}
