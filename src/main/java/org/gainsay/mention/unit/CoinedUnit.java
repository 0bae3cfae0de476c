package org.gainsay.mention.unit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.CountedUnit;

/**
 * A unit of the vocabulary's own that is written as an abbreviation: it takes prefixes as those of QUDT do, as FLOPS
 * do in {@code PFLOPS}, {@code TFlop/s} and {@code petaflops}.
 *
 * @param symbols as text writes them, in all its cases
 * @param stems what prefixes in words stand before
 */
public record CoinedUnit(Base base, List<String> symbols, List<String> stems) {
  /** A prefix before one letter or two makes other symbols and words. */
  private static final int SHORTEST_PREFIXED = 3;

  public static List<CoinedUnit> of(Vocabulary vocabulary) {
    return vocabulary.units().stream()
        .filter(unit -> !unit.unit().iri().startsWith(Qudt.UNITS))
        .map(CoinedUnit::of)
        .filter(unit -> !unit.symbols.isEmpty())
        .toList();
  }

  private static CoinedUnit of(CountedUnit unit) {
    List<String> abbreviations = unit.labels().all().stream().filter(CoinedUnit::isAbbreviation).toList();
    return new CoinedUnit(
        Base.counted(unit.unit().iri(), unit.unit().label()),
        abbreviations.stream().flatMap(CoinedUnit::cases).distinct().toList(),
        abbreviations.stream().flatMap(CoinedUnit::stems).distinct().toList());
  }

  private static boolean isAbbreviation(String label) {
    boolean word = label.indexOf(' ') >= 0;
    return !word && (label.indexOf('/') > 0 || label.chars().filter(Character::isUpperCase).count() > 1);
  }

  private static Stream<String> cases(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    String capital = lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    return Stream.of(label, lower, capital, label.toUpperCase(Locale.ROOT));
  }

  /** {@code exaflop} as well as {@code exaflops}. */
  private static Stream<String> stems(String label) {
    String lower = label.toLowerCase(Locale.ROOT);
    boolean plural = lower.endsWith("s") && lower.length() > SHORTEST_PREFIXED;
    return plural ? Stream.of(lower, lower.substring(0, lower.length() - 1)) : Stream.of(lower);
  }

  List<String> prefixed() {
    return symbols.stream().filter(symbol -> symbol.length() >= SHORTEST_PREFIXED).toList();
  }
}
