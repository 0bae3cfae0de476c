package org.gainsay.mention.figure;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the unit after a number: symbols and words, powers, quotients and products.
 *
 * <pre>reader.read(text, 3)  // "kg/m³", "miles per hour", "square feet", "mol L−1"</pre>
 */
final class UnitReader {
  /** Symbols that are words as well: only where no word follows, or one that speaks of size. */
  private static final Set<String> WORDLIKE = Set.of("in", "A", "As", "ma", "mo");

  private static final Set<String> SIZES =
      Set.of(
          "long",
          "wide",
          "tall",
          "high",
          "deep",
          "thick",
          "by",
          "diameter",
          "across",
          "of",
          "and",
          "or",
          "to",
          "x",
          "at",
          "for",
          "per",
          "is",
          "was",
          "current",
          "through",
          "flows");

  private final Lazy<UnitCatalogue> catalogue;
  private final CountedNouns nouns;

  UnitReader(Lazy<UnitCatalogue> catalogue, CountedNouns nouns) {
    this.catalogue = catalogue;
    this.nouns = nouns;
  }

  /** What was read. */
  record Reading(Compound unit, int end) {}

  /** The unit that starts here and ends with a word; null where none does. */
  @Nullable Reading read(Glyphs text, int start) {
    Reading first = nounOrTerm(text, start);
    return first == null ? null : factors(text, first);
  }

  private @Nullable Reading nounOrTerm(Glyphs text, int start) {
    Lexicon.Match<Compound> noun = nouns.at(text, start);
    return noun != null ? new Reading(noun.value(), noun.end()) : term(text, start);
  }

  Optional<Compound> percent() {
    return catalogue.value().named("PERCENT");
  }

  /** The unit with what it is counted by: {@code $50/barrel}. */
  Reading quotients(Glyphs text, Reading first) {
    Reading longer = quotient(text, first);
    return longer == null ? first : longer;
  }

  private Reading factors(Glyphs text, Reading first) {
    Reading whole = first;
    for (int count = 0; count < 4; count++) {
      Reading longer = quotient(text, whole);
      if (longer == null) {
        longer = product(text, whole);
      }
      if (longer == null) {
        return whole;
      }
      whole = longer;
    }
    return whole;
  }

  private @Nullable Reading quotient(Glyphs text, Reading above) {
    int start = afterPer(text, above.end);
    Reading below = start < 0 ? null : divisor(text, start);
    return below == null ? null : new Reading(above.unit.times(below.unit.to(-1)), below.end);
  }

  /** {@code W/(m·K)}: brackets hold several units below the stroke. */
  private @Nullable Reading divisor(Glyphs text, int start) {
    if (text.at(start) != '(') {
      return nounOrTerm(text, start);
    }
    Reading first = term(text, start + 1);
    Reading second = first == null ? null : product(text, first);
    Reading last = second == null ? first : second;
    return last != null && text.at(last.end) == ')' ? new Reading(last.unit, last.end + 1) : null;
  }

  /** What is counted on each of a unit, after its stroke: {@code 2,100/km2}. */
  @Nullable Reading reciprocal(Glyphs text, int start) {
    Reading below = text.letter(start + 1) ? term(text, start) : null;
    return below == null ? null : new Reading(below.unit.to(-1), below.end);
  }

  /** Past a stroke or the word per; -1 where neither stands. */
  private static int afterPer(Glyphs text, int end) {
    if (text.at(end) == '/') {
      return end + 1;
    }
    int word = text.at(end) == '-' ? end + 1 : text.pastSpace(end);
    if (word > end && text.at(word) == '/' && text.at(end) != '-') {
      return text.pastSpace(word + 1);
    }
    boolean per = word > end && text.word(word).equals("per");
    return per ? Math.max(word + 4, text.pastSpace(word + 3)) : -1;
  }

  private @Nullable Reading product(Glyphs text, Reading left) {
    char sign = text.at(left.end);
    if (sign == '·' || sign == '⋅' || sign == '*') {
      Reading right = term(text, left.end + 1);
      return right == null ? null : joined(left, right);
    }
    int start = sign == '-' ? left.end + 1 : text.pastSpace(left.end);
    Reading right = start == left.end || !text.letter(start) ? null : term(text, start);
    boolean belongs = right != null && (right.unit.first().exponent() < 0 || isKnown(left, right));
    return right != null && belongs ? joined(left, right) : null;
  }

  private boolean isKnown(Reading left, Reading right) {
    return catalogue.value().knows(left.unit.times(right.unit).name());
  }

  private static Reading joined(Reading left, Reading right) {
    return new Reading(left.unit.times(right.unit), right.end);
  }

  /** One unit with its power. */
  private @Nullable Reading term(Glyphs text, int start) {
    int power = leadingPower(text, start);
    int from = power == 1 ? start : text.pastSpace(afterWord(text, start));
    Reading plain = atom(text, from);
    if (plain == null) {
      return null;
    }
    return power == 1
        ? UnitPower.raised(text, plain)
        : new Reading(plain.unit.to(power), plain.end);
  }

  private static int afterWord(Glyphs text, int start) {
    int end = text.wordEnd(start);
    return text.at(end) == '.' || text.at(end) == '-' ? end + 1 : end;
  }

  private static int leadingPower(Glyphs text, int start) {
    return switch (text.word(start)) {
      case "square", "sq" -> 2;
      case "cubic", "cu" -> 3;
      default -> 1;
    };
  }

  private @Nullable Reading atom(Glyphs text, int start) {
    if (!isUnitStart(text.at(start))) {
      return null;
    }
    Lexicon.Match<Compound> words = catalogue.value().words(text, start);
    Reading symbol = symbol(text, start);
    if (words == null) {
      return symbol;
    }
    return symbol != null && symbol.end >= words.end()
        ? symbol
        : new Reading(words.value(), words.end());
  }

  private static boolean isUnitStart(char c) {
    return Glyphs.isLetter(c) || "%°‰％€£¥₹₩$℃℉".indexOf(c) >= 0;
  }

  private @Nullable Reading symbol(Glyphs text, int start) {
    int end = symbolEnd(text, start);
    for (int to = end; to > start; to = shorter(text, to)) {
      Compound unit = catalogue.value().symbol(text.cut(start, to));
      if (unit != null) {
        if (isMeant(text, start, to)) {
          return new Reading(unit, to);
        }
      }
    }
    return null;
  }

  private static int symbolEnd(Glyphs text, int start) {
    int end = start;
    while (end - start < 12 && (isUnitStart(text.at(end)) || isInner(text, end))) {
      end++;
    }
    return end;
  }

  /** Full stops, strokes and hyphens that are part of a symbol: {@code ft-lb}, {@code km/hr}. */
  private static boolean isInner(Glyphs text, int at) {
    char c = text.at(at);
    return (c == '-' || c == '/' || c == '·' || c == '⋅' || c == '.') && text.letter(at - 1);
  }

  /** The next shorter stretch that ends with a whole word; 0 where there is none. */
  private static int shorter(Glyphs text, int end) {
    int at = end - 1;
    while (at > 0 && text.letter(at) && text.letter(at - 1)) {
      at--;
    }
    return at > 0 && !text.space(at - 1) && !text.digit(at - 1) ? at : 0;
  }

  private static boolean isMeant(Glyphs text, int start, int end) {
    if (text.letter(end - 1) && (text.letter(end) || text.at(end) == '\'')) {
      return false;
    }
    if (!text.letter(end - 1) && text.digit(text.pastSpace(end))) {
      return "°%‰％".indexOf(text.at(end - 1)) >= 0;
    }
    if (text.at(end - 1) == '.' && !isAbbreviated(text, end)) {
      return false;
    }
    boolean attached = !text.space(start - 1);
    return attached || !WORDLIKE.contains(text.cut(start, end)) || !isSentenceNext(text, end);
  }

  /** A full stop after {@code lb} belongs to it only where the sentence goes on. */
  private static boolean isAbbreviated(Glyphs text, int end) {
    int next = text.pastSpace(end);
    return text.letter(next) && !text.upper(next);
  }

  private static boolean isSentenceNext(Glyphs text, int end) {
    int next = text.pastSpace(end);
    boolean goesOn = text.letter(next) || text.digit(next) || Money.isSign(text.at(next));
    return next > end && goesOn && !SIZES.contains(text.word(next));
  }
}
