package org.gainsay.extract.record;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gainsay.claim.Value.QuantityValue;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Page;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/** The unit in which a key ends: {@code "length_mm": 18500}, {@code "price_usd": 999}, {@code "powerKw": 468}. */
final class KeyUnit {
  private static final Pattern JOINT = Pattern.compile("_|(?<=[a-z])(?=[A-Z])");
  private static final Pattern BYTES = Pattern.compile("[kmgtpe]i?b");
  private static final String ONE = "1";

  /** Keys are written small: of a unit so many letters may be meant as capitals, {@code kWh} having two. */
  private static final int CASED = 3;

  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).collect(Collectors.toUnmodifiableSet());

  private KeyUnit() {}

  /** What a value holds when its key says the unit; the same as without where it says none. */
  static Mentions in(Page page, Passage key, Passage value, List<Property> properties) {
    Mentions plain = page.mentions(value);
    String figure = value.text();
    boolean bare = !figure.isEmpty() && figure.chars().allMatch(KeyUnit::isOfNumber);
    return bare && without(key.text()).isPresent()
        ? unit(page, key.text(), properties).map(unit -> measured(page, plain, unit)).orElse(plain)
        : plain;
  }

  /** A key without its last part, which may be a unit. */
  static Optional<String> without(String key) {
    int joint = joint(key);
    return joint > 0 ? Optional.of(key.substring(0, joint)) : Optional.empty();
  }

  /** {@code mm} of {@code width_mm}, and of {@code widthMm}, whose capital only begins a word. */
  private static String ending(String key) {
    String last = key.substring(joint(key));
    return last.startsWith("_")
        ? last.substring(1)
        : last.substring(0, 1).toLowerCase(Locale.ROOT) + last.substring(1);
  }

  private static int joint(String key) {
    return JOINT.matcher(key).results().reduce((first, second) -> second).map(last -> last.start()).orElse(0);
  }

  /** Whether a key ends in a unit that a property can have. */
  static boolean fits(Page page, String key, Property property) {
    return unit(page, key, List.of(property)).isPresent();
  }

  /**
   * Of all units that an ending may spell that of the property, else the ending as it stands, else the one with most
   * capitals: {@code mw} is a megawatt where nothing is said in milliwatts.
   */
  private static Optional<String> unit(Page page, String key, List<Property> properties) {
    String ending = ending(key);
    List<Property> measured = properties.stream().filter(property -> !property.units().isEmpty()).toList();
    Map<String, List<BigDecimal>> amounts = new LinkedHashMap<>();
    for (String unit : measured.isEmpty() ? List.<String>of() : spellings(ending)) {
      amounts.put(unit, amounts(page, unit, measured));
    }
    return amounts.keySet().stream()
        .filter(unit -> !amounts.getOrDefault(unit, List.of()).isEmpty())
        .min(
            Comparator.comparing((String unit) -> !amounts.getOrDefault(unit, List.of()).contains(BigDecimal.ONE))
                .thenComparing(unit -> !unit.equals(ending))
                .thenComparingLong(unit -> -unit.chars().filter(Character::isUpperCase).count()));
  }

  private static Collection<String> spellings(String ending) {
    String small = ending.toLowerCase(Locale.ROOT);
    String code = small.toUpperCase(Locale.ROOT);
    if (BYTES.matcher(small).matches()) {
      return List.of(code.replace('I', 'i'));
    }
    return CURRENCIES.contains(code) ? List.of(code) : cased(ending, small);
  }

  private static Set<String> cased(String ending, String small) {
    Set<String> spellings = new LinkedHashSet<>(List.of(ending));
    int letters = Math.min(CASED, small.length());
    for (int capitals = 0; capitals < 1 << letters; capitals++) {
      StringBuilder spelling = new StringBuilder(small);
      for (int at = 0; at < letters; at++) {
        spelling.setCharAt(at, (capitals >> at & 1) == 0 ? small.charAt(at) : Character.toUpperCase(small.charAt(at)));
      }
      spellings.add(spelling.toString());
    }
    return spellings;
  }

  /** One of a unit in those of the properties; none where no property can have it. */
  private static List<BigDecimal> amounts(Page page, String unit, List<Property> properties) {
    if (measure(page, ONE, unit).isEmpty()) {
      return List.of();
    }
    String one = ONE + " " + unit;
    Mentions found = page.finder().find(one);
    return properties.stream()
        .flatMap(property -> page.values().of(property, found, new Span(0, one.length())).stream())
        .map(value -> value.value() instanceof QuantityValue quantity ? quantity.quantity().number() : null)
        .filter(Objects::nonNull)
        .map(BigDecimal::stripTrailingZeros)
        .toList();
  }

  private static boolean isOfNumber(int unit) {
    return Character.isDigit(unit) || unit == '.';
  }

  private static Mentions measured(Page page, Mentions plain, String unit) {
    String figure = plain.text();
    return measure(page, figure, unit)
        .map(found -> new QuantityMention(new Span(0, figure.length()), found.numbers(), found.quantity()))
        .map(found -> new Mentions(figure, List.of(found), plain.names(), plain.properties(), plain.cues()))
        .orElse(plain);
  }

  private static Optional<QuantityMention> measure(Page page, String figure, String unit) {
    String words = figure + " " + unit;
    return page.finder().find(words).figures().stream()
        .filter(QuantityMention.class::isInstance)
        .map(QuantityMention.class::cast)
        .filter(found -> found.quantity().unit() != null && found.span().length() == words.length())
        .findFirst();
  }
}
