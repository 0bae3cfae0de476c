package org.gainsay.mention.unit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;

/**
 * A product of powers of units, as {@code mg/L} or {@code kW h}; mostly of one.
 *
 * @param factors numerators before denominators, in the order of the text
 */
public record Compound(List<Factor> factors) {
  /** Enough digits for any figure of a text. */
  static final MathContext EXACT = MathContext.DECIMAL128;

  /**
   * One unit to a power.
   *
   * @param prefix null where there is none
   */
  public record Factor(@org.jspecify.annotations.Nullable Prefix prefix, Base base, int exponent) {
    Factor to(int power) {
      return new Factor(prefix, base, exponent * power);
    }

    String name() {
      int size = Math.abs(exponent);
      return (prefix == null ? "" : prefix.name()) + base.name() + (size == 1 ? "" : size);
    }
  }

  /** No unit at all. */
  static final Compound NUMBER = new Compound(List.of());

  public Compound {
    List<Factor> ordered = new ArrayList<>(factors);
    ordered.sort((left, right) -> Integer.signum(right.exponent) - Integer.signum(left.exponent));
    factors = List.copyOf(ordered);
  }

  public static Compound of(Base base) {
    return new Compound(List.of(new Factor(null, base, 1)));
  }

  public Factor first() {
    return factors.getFirst();
  }

  public boolean isSingle() {
    return factors.size() == 1 && first().exponent == 1;
  }

  /** One unit without power or prefix. */
  public boolean isPlain() {
    return isSingle() && first().prefix == null;
  }

  /** What is counted has no thousandths. */
  boolean takes(Prefix prefix) {
    return first().base.iri().startsWith(Qudt.UNITS) || prefix.factor().compareTo(BigDecimal.ONE) > 0;
  }

  /** The same with a prefix on its first unit: {@code k} and {@code bit/s} give {@code kbit/s}. */
  Compound scaled(Prefix prefix) {
    List<Factor> scaled = new ArrayList<>(factors);
    scaled.set(0, new Factor(prefix, first().base, first().exponent));
    return new Compound(scaled);
  }

  /** The same of the plain units: of {@code kW h}, {@code W h}. */
  public Compound withoutPrefixes() {
    return new Compound(
        factors.stream().map(factor -> new Factor(null, factor.base, factor.exponent)).toList());
  }

  public Compound to(int power) {
    return new Compound(factors.stream().map(factor -> factor.to(power)).toList());
  }

  public Compound times(Compound other) {
    List<Factor> product = new ArrayList<>(factors);
    product.addAll(other.factors);
    return new Compound(product);
  }

  /** The name that QUDT would give it: {@code KiloM-PER-HR}, {@code W-PER-M2-K}. */
  public String name() {
    StringBuilder name = new StringBuilder();
    boolean below = false;
    for (Factor factor : factors) {
      boolean denominator = factor.exponent < 0;
      if (denominator && !below) {
        name.append(name.isEmpty() ? "PER-" : "-PER-");
      } else if (!name.isEmpty()) {
        name.append('-');
      }
      below = denominator;
      name.append(factor.name());
    }
    return name.toString();
  }

  public Dimension dimension() {
    Dimension dimension = Dimension.NONE;
    for (Factor factor : factors) {
      dimension = dimension.times(factor.base.dimension(), factor.exponent);
    }
    return dimension;
  }

  /** How many coherent SI units one of it is, prefixes included. */
  BigDecimal multiplier() {
    BigDecimal product = BigDecimal.ONE;
    for (Factor factor : factors) {
      BigDecimal one = factor.base.multiplier();
      BigDecimal scaled = factor.prefix == null ? one : one.multiply(factor.prefix.factor());
      product = product.multiply(scaled.pow(factor.exponent, EXACT), EXACT);
    }
    return product;
  }

  /** What is added before multiplying; only a scale by itself has a zero of its own. */
  BigDecimal offset() {
    return isSingle() ? first().base.offset() : BigDecimal.ZERO;
  }
}
