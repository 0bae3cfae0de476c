package org.gainsay.mention.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.measure.amount.Amount;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Joint;
import org.gainsay.mention.number.Joint.Kind;
import org.gainsay.mention.number.Numeral.Form;
import org.gainsay.mention.unit.Base;
import org.gainsay.mention.unit.Compound;
import org.gainsay.mention.unit.Lazy;
import org.gainsay.mention.unit.Qudt;
import org.gainsay.mention.unit.UnitCatalogue;
import org.gainsay.mention.unit.UnitConversion;
import org.gainsay.quantity.Bound;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Quantity;
import org.gainsay.quantity.Unit;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/** Makes mentions of a series: single figures, ranges, tolerances, each with its bounds. */
final class QuantityWriter {
  private static final String RANGE = "in the range of ";
  private static final BigDecimal FAR = BigDecimal.valueOf(3);

  private final Bounds bounds;
  private final Changes changes;
  private final Lazy<UnitCatalogue> catalogue;

  QuantityWriter(Bounds bounds, Changes changes, Lazy<UnitCatalogue> catalogue) {
    this.bounds = bounds;
    this.changes = changes;
    this.catalogue = catalogue;
  }

  /** The mentions of a series, in the order of the text. */
  List<QuantityMention> write(Glyphs text, Series series, int floor) {
    List<QuantityMention> mentions = new ArrayList<>();
    List<Amount> amounts = series.amounts();
    int from = floor;
    for (int i = 0; i < amounts.size(); i++) {
      Amount first = amounts.get(i);
      Optional<Pair> pair = i < series.joints().size() ? pair(text, first, series.joints().get(i), amounts.get(i + 1)) : Optional.empty();
      i += pair.isPresent() ? 1 : 0;
      Optional<Pair> longer = i < series.joints().size() ? further(pair, series, i) : Optional.empty();
      i += longer.isPresent() ? 1 : 0;
      int behind = from;
      QuantityMention mention = longer.or(() -> pair).map(it -> it.mention(text, behind)).orElseGet(() -> single(text, first, behind));
      mentions.add(mention);
      from = mention.span().end();
    }
    return mentions;
  }

  /** {@code 2 h 3 min 59 s}: a sum of which the next amount is part as well. */
  private static Optional<Pair> further(Optional<Pair> sum, Series series, int last) {
    Amount next = series.amounts().get(last + 1);
    return series.joints().get(last).kind() == Kind.SUM ? sum.flatMap(two -> two.with(next)) : Optional.empty();
  }

  private Optional<Pair> pair(Glyphs text, Amount left, Joint joint, Amount right) {
    if (joint.kind() == Kind.SUM) {
      return Composite.sum(left, right).map(sum -> new Pair(left, sum, Kind.SUM, right));
    }
    Optional<BigDecimal> value = inUnitOf(left, right);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    boolean range =
        joint.kind() == Kind.RANGE
            && value.get().compareTo(right.value()) <= 0
            && !changes.startAt(text, left.start())
            && !isStep(text, left, right);
    return range || joint.kind() == Kind.TOLERANCE
        ? Optional.of(new Pair(left, value.get(), joint.kind(), right))
        : Optional.empty();
  }

  /** {@code raised by 5 cents to 45 cents}: by how much and to what, and so far apart. */
  private static boolean isStep(Glyphs text, Amount left, Amount right) {
    boolean own = left.unit() != null && left.numbers().end() < left.end();
    boolean far = right.value().compareTo(left.value().multiply(FAR)) > 0;
    return own && far && text.follows(left.start(), "by");
  }

  /** The left number in the unit of the right: {@code 500 MB to 2 GB}. */
  private static Optional<BigDecimal> inUnitOf(Amount left, Amount right) {
    Compound from = left.unit();
    Compound to = right.unit();
    if (from == null || to == null) {
      boolean plain = from == null && to == null;
      return plain ? Optional.of(left.value()) : Optional.empty();
    }
    return from.equals(to) ? Optional.of(left.value()) : UnitConversion.convert(left.value(), from, to);
  }

  /** Two numbers that make one figure, or the outer ones of three. */
  private final class Pair {
    private final Amount left;
    private final BigDecimal first;
    private final Kind kind;
    private final Amount right;

    Pair(Amount left, BigDecimal first, Kind kind, Amount right) {
      this.left = left;
      this.first = first;
      this.kind = kind;
      this.right = right;
    }

    /** With a third, in its unit; empty where it is none of the sum. */
    Optional<Pair> with(Amount third) {
      return kind == Kind.SUM
          ? Composite.sum(first, right.unit(), third).map(sum -> new Pair(left, sum, kind, third))
          : Optional.empty();
    }

    QuantityMention mention(Glyphs text, int floor) {
      Bounds.Reading open = bounds.read(text, left.start(), right.end(), floor);
      Quantity quantity = new Quantity(number(), interval(), step(), unit(right.unit()), isRough(text, open), Bound.NONE);
      Span numbers = new Span(left.numbers().start(), right.numbers().end());
      return new QuantityMention(new Span(open.start(), right.end()), numbers, quantity);
    }

    /** {@code in the range of 5 to 7} says only that it is a range. */
    private boolean isRough(Glyphs text, Bounds.Reading open) {
      String before = text.lower(Math.max(0, open.start() - RANGE.length()), open.start());
      return open.approximate() && !(kind == Kind.RANGE && before.equals(RANGE));
    }

    private @Nullable BigDecimal number() {
      return kind == Kind.RANGE ? null : first;
    }

    private Interval interval() {
      if (kind == Kind.SUM) {
        return Interval.point(first);
      }
      BigDecimal second = right.value();
      return kind == Kind.TOLERANCE
          ? Interval.point(first).widened(second.abs())
          : new Interval(first, second);
    }

    private BigDecimal step() {
      if (kind == Kind.SUM) {
        return right.wholeStep();
      }
      return kind == Kind.TOLERANCE ? left.wholeStep() : left.wholeStep().max(right.wholeStep());
    }
  }

  private QuantityMention single(Glyphs text, Amount amount, int floor) {
    Bounds.Reading open = bounds.read(text, amount, floor);
    Bound bound = amount.orMore() && open.bound() == Bound.NONE ? Bound.MIN : open.bound();
    Quantity quantity =
        new Quantity(
            amount.value(),
            interval(amount, bound),
            amount.wholeStep(),
            unit(amount.unit()),
            open.approximate(),
            bound);
    return new QuantityMention(new Span(open.start(), amount.end()), amount.numbers(), quantity);
  }

  private static Interval interval(Amount amount, Bound bound) {
    BigDecimal value = amount.value();
    return switch (bound) {
      case NONE -> Interval.point(value);
      case MIN -> Interval.atLeast(value);
      case MAX ->
          amount.form() == Form.FRACTION && isShare(amount.unit())
              ? new Interval(BigDecimal.ZERO, value)
              : Interval.atMost(value);
    };
  }

  /** Below a part of a whole lies nothing but none of it. */
  private static boolean isShare(@Nullable Compound unit) {
    return unit == null || unit.name().equals("PERCENT");
  }

  private @Nullable Unit unit(@Nullable Compound compound) {
    if (compound == null) {
      return null;
    }
    Base base = compound.first().base();
    boolean own = compound.isPlain() && !base.iri().startsWith(Qudt.UNITS);
    return own ? new Unit(base.iri(), base.label()) : catalogue.value().names().unit(compound);
  }
}
