package org.gainsay.mention.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.gainsay.mention.number.Decimals;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Quantity;
import org.gainsay.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Says the same figure in another unit of its kind.
 *
 * <pre>conversion.convert(fivePointTwoPetabytes, bytes)  // 5.2E15 byte</pre>
 *
 * <p>A plain number is its own unit: {@code 9 percent} is 0.09 of it.
 */
public final class UnitConversion {
  /** More digits than any text states; cuts off what division leaves behind. */
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

  private final Lazy<UnitCatalogue> catalogue;

  public UnitConversion(Lazy<UnitCatalogue> catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * The figure in the unit {@code target}, null for a plain number; empty where one does not
   * convert into the other, as length into mass or passengers into bytes.
   */
  public Optional<Quantity> convert(Quantity quantity, @Nullable Unit target) {
    Unit unit = quantity.unit();
    if (unit == null ? target == null : unit.equals(target)) {
      return Optional.of(quantity);
    }
    Optional<Compound> from = compound(unit);
    Optional<Compound> to = compound(target);
    if (from.isEmpty() || to.isEmpty() || !from.get().dimension().equals(to.get().dimension())) {
      return Optional.empty();
    }
    return Optional.of(scaled(quantity, target, new Scale(from.get(), to.get())));
  }

  private Optional<Compound> compound(@Nullable Unit unit) {
    return unit == null ? Optional.of(Compound.NUMBER) : catalogue.value().names().compound(unit);
  }

  private static Quantity scaled(Quantity quantity, @Nullable Unit target, Scale scale) {
    BigDecimal number = quantity.number();
    Interval interval = quantity.interval();
    return new Quantity(
        number == null ? null : scale.apply(number),
        new Interval(scale.applyNullable(interval.low()), scale.applyNullable(interval.high())),
        quantity.step().multiply(scale.factor, SHOWN),
        target,
        quantity.approximate(),
        quantity.bound());
  }

  /** A number in {@code from}, said in {@code to}; empty where it does not convert. */
  public static Optional<BigDecimal> convert(BigDecimal number, Compound from, Compound to) {
    boolean same = from.dimension().equals(to.dimension());
    return same ? Optional.of(new Scale(from, to).apply(number)) : Optional.empty();
  }

  /** From one unit to another, with the zeros of both. */
  private record Scale(BigDecimal factor, BigDecimal before, BigDecimal after) {
    Scale(Compound from, Compound to) {
      this(from.multiplier().divide(to.multiplier(), Compound.EXACT), from.offset(), to.offset());
    }

    BigDecimal apply(BigDecimal number) {
      BigDecimal scaled = number.add(before).multiply(factor, Compound.EXACT).subtract(after);
      return Decimals.canonical(scaled.round(SHOWN));
    }

    @Nullable BigDecimal applyNullable(@Nullable BigDecimal number) {
      return number == null ? null : apply(number);
    }
  }
}
