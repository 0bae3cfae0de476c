package org.gainsay.extract;

import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Page;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;

/** The unit in which a key ends: {@code "length_mm": 18500}, {@code "price_usd": 999}. */
final class KeyUnit {
  private static final char JOINT = '_';
  private static final String ONE = "1";
  private static final Set<String> CURRENCIES =
      Currency.getAvailableCurrencies().stream().map(Currency::getCurrencyCode).collect(Collectors.toUnmodifiableSet());

  private KeyUnit() {}

  /** What a value holds when its key says the unit; the same as without where it says none. */
  static Mentions in(Page page, Passage key, Passage value) {
    Mentions plain = page.mentions(value);
    String figure = value.text();
    int joint = key.text().lastIndexOf(JOINT);
    boolean bare = !figure.isEmpty() && figure.chars().allMatch(KeyUnit::isOfNumber);
    return joint > 0 && bare ? measured(page, plain, unit(key.text().substring(joint + 1))) : plain;
  }

  /** A key without its last part, which may be a unit. */
  static Optional<String> without(String key) {
    int joint = key.lastIndexOf(JOINT);
    return joint > 0 ? Optional.of(key.substring(0, joint)) : Optional.empty();
  }

  /** Whether a key ends in a unit that a property can have. */
  static boolean fits(Page page, String key, Property property) {
    String unit = unit(key.substring(key.lastIndexOf(JOINT) + 1));
    String one = ONE + " " + unit;
    return measure(page, ONE, unit).isPresent()
        && !page.values().of(property, page.finder().find(one), new Span(0, one.length())).isEmpty();
  }

  /** Keys are written small, and codes of currencies are not. */
  private static String unit(String ending) {
    String code = ending.toUpperCase(Locale.ROOT);
    return CURRENCIES.contains(code) ? code : ending;
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
