package org.gainsay.mention.unit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.unit.Compound.Factor;
import org.gainsay.quantity.Unit;
import org.jspecify.annotations.Nullable;

/**
 * From compound to the unit that is shown, and back from its IRI, which is its name in QUDT.
 *
 * <pre>names.unit(kilometrePerHour)  // …/unit/KiloM-PER-HR, "kilometre per hour"</pre>
 */
public final class UnitNames {
  private static final String PER = "PER";

  private final Qudt qudt;
  private final ConcurrentHashMap<String, Unit> units = new ConcurrentHashMap<>();
  private final Map<String, Base> coined = new HashMap<>();

  UnitNames(Qudt qudt) {
    this.qudt = qudt;
  }

  /** Makes a unit of the vocabulary known that may have prefixes. */
  void coin(Base unit) {
    coined.put(unit.iri(), unit);
  }

  public Unit unit(Compound compound) {
    Base first = compound.first().base();
    String own = first.iri().substring(0, first.iri().length() - first.name().length());
    String space = compound.first().exponent() > 0 ? own : Qudt.UNITS;
    return units.computeIfAbsent(space + compound.name(), iri -> new Unit(iri, label(compound)));
  }

  private String label(Compound compound) {
    if (compound.isSingle()) {
      return label(compound.first());
    }
    String joined = joined(compound);
    return qudt.label(compound.name())
        .map(UnitNames::plain)
        .filter(label -> !label.startsWith(label(compound.first()) + "s "))
        .filter(label -> !isRate(compound))
        .orElse(joined);
  }

  /** {@code per month}: nobody says reciprocal month. */
  private static boolean isRate(Compound compound) {
    Factor first = compound.first();
    return compound.factors().size() == 1
        && first.exponent() == -1
        && first.prefix() == null
        && compound.to(-1).dimension().equals(Dimension.own("T"));
  }

  private String label(Factor factor) {
    Qudt.Entry entry = qudt.entries().get(factor.base().name());
    boolean money = entry != null && !entry.currency().isEmpty();
    String label = money ? ofCountry(factor.base().label()) : plain(factor.base().label());
    Prefix prefix = factor.prefix();
    return prefix == null
        ? label
        : prefix.name().toLowerCase(Locale.ROOT) + (label.contains(" ") ? " " : "") + label;
  }

  private String joined(Compound compound) {
    String above =
        joined(compound.factors().stream().filter(factor -> factor.exponent() > 0).toList());
    String below =
        joined(compound.factors().stream().filter(factor -> factor.exponent() < 0).toList());
    return below.isEmpty() ? above : (above + " per " + below).strip();
  }

  private String joined(List<Factor> factors) {
    return factors.stream().map(this::powered).collect(Collectors.joining(" "));
  }

  private String powered(Factor factor) {
    return power(Math.abs(factor.exponent())) + label(factor);
  }

  /** {@code US dollar}, {@code Indian rupee}, {@code euro}; pound and yuan stand first. */
  private static String ofCountry(String label) {
    boolean first = label.startsWith("Pound ") || label.startsWith("Yuan ");
    int last = first ? 0 : label.lastIndexOf(' ') + 1;
    return label.substring(0, last) + label.substring(last).toLowerCase(Locale.ROOT);
  }

  private static String power(int exponent) {
    return switch (exponent) {
      case 1 -> "";
      case 2 -> "square ";
      case 3 -> "cubic ";
      case 4 -> "quartic ";
      default -> "power " + exponent + " of ";
    };
  }

  /** QUDT capitalises every word; ordinary text does so with names and abbreviations only. */
  static String plain(String label) {
    List<String> words = new ArrayList<>();
    String before = "";
    for (String word : label.replace('-', ' ').split(" ", -1)) {
      boolean name = before.equals("degree") || isAbbreviation(word);
      words.add(name ? word : word.toLowerCase(Locale.ROOT));
      before = words.getLast();
    }
    return String.join(" ", words);
  }

  private static boolean isAbbreviation(String word) {
    return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
  }

  /** The compound that an IRI names; empty for a name that is not built as QUDT builds them. */
  Optional<Compound> compound(Unit unit) {
    if (!unit.iri().startsWith(Qudt.UNITS)) {
      return ownCompound(unit);
    }
    return compound(unit.iri().substring(Qudt.UNITS.length()));
  }

  private Optional<Compound> ownCompound(Unit unit) {
    int split = unit.iri().indexOf("-PER-");
    if (split < 0) {
      return Optional.of(own(unit.iri(), unit.label()));
    }
    Compound own = own(unit.iri().substring(0, split), unit.label());
    return compound(unit.iri().substring(split + 1)).map(own::times);
  }

  private Compound own(String iri, String label) {
    int name = iri.length() - Base.counted(iri, label).name().length();
    for (Prefix prefix : qudt.prefixes()) {
      boolean scaled = iri.startsWith(prefix.name(), name);
      Base base = scaled ? coined.get(iri.substring(0, name) + iri.substring(name + prefix.name().length())) : null;
      if (base != null) {
        return Compound.of(base).scaled(prefix);
      }
    }
    return Compound.of(Base.counted(iri, label));
  }

  Optional<Compound> compound(String name) {
    @Nullable Factor whole = factor(name);
    if (whole != null) {
      return Optional.of(new Compound(List.of(whole)));
    }
    List<Factor> factors = new ArrayList<>();
    int sign = 1;
    for (String part : name.split("-", -1)) {
      if (part.equals(PER)) {
        sign = -1;
        continue;
      }
      @Nullable Factor factor = factor(part);
      if (factor == null) {
        return Optional.empty();
      }
      factors.add(factor.to(sign));
    }
    return factors.isEmpty() ? Optional.empty() : Optional.of(new Compound(factors));
  }

  private @Nullable Factor factor(String name) {
    Factor plain = prefixed(name);
    int last = name.length() - 1;
    if (plain != null || last < 1 || !Glyphs.isDigit(name.charAt(last))) {
      return plain;
    }
    Factor base = prefixed(name.substring(0, last));
    return base == null ? null : base.to(name.charAt(last) - '0');
  }

  private @Nullable Factor prefixed(String name) {
    Qudt.Entry entry = qudt.entries().get(name);
    if (entry != null) {
      return new Factor(null, entry.base(), 1);
    }
    for (Prefix prefix : qudt.prefixes()) {
      Qudt.Entry base =
          name.startsWith(prefix.name())
              ? qudt.entries().get(name.substring(prefix.name().length()))
              : null;
      if (base != null) {
        return new Factor(prefix, base.base(), 1);
      }
    }
    return null;
  }
}
