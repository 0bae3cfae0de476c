package org.gainsay.mention.unit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * Which symbols and words name which unit: those of QUDT, and those that English text uses for
 * them.
 *
 * <pre>catalogue.symbol("MN")  // meganewton
 * catalogue.word("kilometres")  // kilometre</pre>
 */
public final class UnitCatalogue {
  private final Qudt qudt;
  private final UnitNames names;
  private final Map<String, Compound> symbols = new HashMap<>();
  private final Map<String, Compound> prefixedSymbols = new HashMap<>();
  private final Map<String, Compound> prefixedWords = new HashMap<>();
  private final Lexicon<Compound> phrases = new Lexicon<>();
  private final Set<String> denied = new HashSet<>();
  private final Set<String> bare = new HashSet<>();
  private final Set<Base> currencies = new HashSet<>();

  /** What was asked before; each text asks for few words, again and again. */
  private final Recent<Compound> knownSymbols = new Recent<>();

  private final Recent<Compound> knownWords = new Recent<>();

  private UnitCatalogue(Qudt qudt) {
    this.qudt = qudt;
    this.names = new UnitNames(qudt);
  }

  /** The units of QUDT with the words of English text, and before these those of a vocabulary. */
  public static UnitCatalogue load(List<CoinedUnit> coined, List<UnitUsage> own) {
    UnitCatalogue catalogue = new UnitCatalogue(Qudt.load());
    coined.forEach(catalogue::enter);
    own.stream()
        .filter(usage -> catalogue.names.compound(usage.name()).isPresent())
        .forEach(catalogue::enter);
    UnitUsage.readAll().stream().filter(UnitUsage::isAlways).forEach(catalogue::enter);
    catalogue.qudt.entries().values().forEach(catalogue::enter);
    return catalogue;
  }

  private void enter(CoinedUnit coined) {
    Compound unit = Compound.of(coined.base());
    names.coin(coined.base());
    coined.symbols().forEach(symbol -> symbols.putIfAbsent(normal(symbol), unit));
    enterPrefixed(coined.prefixed(), coined.stems(), unit);
  }

  private void enter(UnitUsage usage) {
    if (usage.isDenial()) {
      denied.addAll(usage.symbols());
      usage.words().forEach(word -> denied.add(word.toLowerCase(Locale.ROOT)));
      return;
    }
    if (usage.isBare()) {
      bare.addAll(usage.symbols());
      return;
    }
    Compound unit =
        names
            .compound(usage.name())
            .orElseThrow(() -> new IllegalStateException("not in QUDT: " + usage.name()));
    usage.symbols().forEach(symbol -> symbols.putIfAbsent(normal(symbol), unit));
    usage.words().forEach(word -> enterWord(word, unit));
    if (usage.prefixed()) {
      enterPrefixed(usage.symbols(), usage.words(), unit);
    }
  }

  private void enter(Qudt.Entry entry) {
    Compound unit = Compound.of(entry.base());
    List<String> symbol = entry.symbol().isEmpty() ? List.of() : List.of(entry.symbol());
    if (entry.scaled()) {
      enterPrefixed(
          symbol.stream().filter(word -> !bare.contains(word)).toList(), entry.labels(), unit);
    }
    symbol.stream()
        .filter(word -> !denied.contains(word))
        .forEach(word -> symbols.putIfAbsent(normal(word), unit));
    entry.labels().stream()
        .filter(label -> !denied.contains(label.toLowerCase(Locale.ROOT)))
        .forEach(label -> enterWord(label, unit));
    if (!entry.currency().isEmpty()) {
      currencies.add(entry.base());
    }
  }

  private void enterPrefixed(List<String> symbolsOf, List<String> words, Compound unit) {
    symbolsOf.forEach(symbol -> prefixedSymbols.putIfAbsent(normal(symbol), unit));
    for (String word : words) {
      prefixedWords.putIfAbsent(word.toLowerCase(Locale.ROOT), unit);
      prefixedWords.putIfAbsent(plural(word.toLowerCase(Locale.ROOT)), unit);
    }
  }

  private void enterWord(String word, Compound unit) {
    phrases.add(word, unit);
    phrases.add(plural(word), unit);
  }

  private static String plural(String word) {
    boolean hisses =
        word.endsWith("s") || word.endsWith("x") || word.endsWith("ch") || word.endsWith("sh");
    return word + (hisses ? "es" : "s");
  }

  /** The letters that look alike as one: micro, ohm, ångström. */
  static String normal(String symbol) {
    return symbol
        .replace('\u00b5', '\u03bc')
        .replace('\u2126', '\u03a9')
        .replace('\u212b', '\u00c5');
  }

  /** The unit of a symbol, which minds case; null where it is none. */
  public @Nullable Compound symbol(String written) {
    return knownSymbols.of(written, symbol -> derived(normal(symbol)));
  }

  private @Nullable Compound derived(String symbol) {
    Compound whole = symbols.get(symbol);
    if (whole != null || denied.contains(symbol)) {
      return whole;
    }
    for (Prefix prefix : qudt.prefixes()) {
      for (String before : List.of(prefix.symbol(), prefix.name().toLowerCase(Locale.ROOT))) {
        Compound unit = symbol.startsWith(before) ? prefixedSymbols.get(symbol.substring(before.length())) : null;
        if (unit != null && unit.takes(prefix)) {
          return unit.scaled(prefix);
        }
      }
    }
    return kilobyte(symbol);
  }

  /** Text writes KB and Kb for kilobyte and kilobit. */
  private @Nullable Compound kilobyte(String symbol) {
    boolean kilo = symbol.startsWith("KB") || symbol.startsWith("Kb");
    return kilo && symbol.length() < 5 ? derived("k" + symbol.substring(1)) : null;
  }

  /** The longest name of a unit in words that starts here; null where none does. */
  public Lexicon.@Nullable Match<Compound> words(Glyphs text, int start) {
    Lexicon.Match<Compound> phrase = phrases.at(text, start);
    return phrase != null ? phrase : prefixedWord(text, start);
  }

  private Lexicon.@Nullable Match<Compound> prefixedWord(Glyphs text, int start) {
    int end = text.wordEnd(start);
    Compound unit = knownWords.of(text.lower(start, end), this::prefixed);
    return unit == null ? null : new Lexicon.Match<>(unit, start, end);
  }

  private @Nullable Compound prefixed(String word) {
    for (Prefix prefix : qudt.prefixes()) {
      String name = prefix.name().toLowerCase(Locale.ROOT);
      Compound unit =
          word.startsWith(name) ? prefixedWords.get(word.substring(name.length())) : null;
      if (unit != null && unit.takes(prefix)) {
        return unit.scaled(prefix);
      }
    }
    return null;
  }

  /** The currency of a sign or code; null where it is none. */
  public @Nullable Compound currency(String written) {
    Compound unit = symbols.get(written);
    return unit != null && isMoney(unit) ? unit : null;
  }

  public boolean isMoney(Compound unit) {
    return unit.isSingle() && currencies.contains(unit.first().base());
  }

  /** Whether QUDT has a unit of this name. */
  public boolean knows(String name) {
    return qudt.label(name).isPresent();
  }

  public Optional<Compound> named(String name) {
    return names.compound(name);
  }

  public UnitNames names() {
    return names;
  }
}
