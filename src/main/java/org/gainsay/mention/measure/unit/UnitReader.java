package org.gainsay.mention.measure.unit;

import java.util.Optional;
import org.gainsay.mention.measure.amount.CountedNouns;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Lexicon;
import org.gainsay.mention.unit.Compound;
import org.gainsay.mention.unit.Dimension;
import org.gainsay.mention.unit.Lazy;
import org.gainsay.mention.unit.UnitCatalogue;
import org.jspecify.annotations.Nullable;

/**
 * Reads the unit after a number: symbols and words, powers, quotients and products.
 *
 * <pre>reader.read(text, 3)  // "kg/m³", "miles per hour", "square feet", "mol L−1"</pre>
 */
public final class UnitReader {
  private static final Dimension TIME = Dimension.own("T");

  private final Lazy<UnitCatalogue> catalogue;
  private final CountedNouns nouns;
  private final UnitAtoms atoms;

  public UnitReader(Lazy<UnitCatalogue> catalogue, CountedNouns nouns) {
    this.catalogue = catalogue;
    this.nouns = nouns;
    this.atoms = new UnitAtoms(catalogue);
  }

  /** What was read. */
  public record Reading(Compound unit, int end) {}

  /** The unit that starts here and ends with a word; null where none does. */
  public @Nullable Reading read(Glyphs text, int start) {
    Reading own = Rates.share(this, text, start);
    Reading first = own == null ? nounOrTerm(text, start) : own;
    return first == null ? Rates.read(this, text, start) : factors(text, first);
  }

  /** A unit of time that starts here; null where none does. */
  @Nullable Reading time(Glyphs text, int start) {
    Reading time = text.letter(start) ? term(text, start) : null;
    return time != null && time.unit.dimension().equals(TIME) ? time : null;
  }

  private @Nullable Reading nounOrTerm(Glyphs text, int start) {
    Lexicon.Match<Compound> noun = nouns.at(text, start);
    return noun != null ? new Reading(noun.value(), noun.end()) : term(text, start);
  }

  /** {@code 13,000 × g}: so many times the pull of the earth, as in a centrifuge. */
  public @Nullable Reading gravity(Glyphs text, int start) {
    int letter = text.pastSpace(start + 1);
    boolean spun =
        (text.at(start) == '×' || text.at(start) == 'x')
            && text.at(letter) == 'g'
            && !text.letter(letter + 1);
    return spun
        ? catalogue.value().named("G").map(unit -> new Reading(unit, letter + 1)).orElse(null)
        : null;
  }

  /** A unit by its name in QUDT, which stands before its number. */
  public @Nullable Compound named(String name) {
    return catalogue.value().named(name).orElse(null);
  }

  public Optional<Compound> percent() {
    return catalogue.value().named("PERCENT");
  }

  /** The unit with what it is counted by: {@code $50/barrel}. */
  public Reading quotients(Glyphs text, Reading first) {
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
    Reading below = start < 0 ? each(text, above) : divisor(text, start);
    return below == null ? null : new Reading(above.unit.times(below.unit.to(-1)), below.end);
  }

  /** {@code 60 km an hour}, {@code $70 a barrel}: an article says per where time or money does. */
  private @Nullable Reading each(Glyphs text, Reading above) {
    int article = text.pastSpace(above.end);
    boolean said = text.isWord(article, "a") || text.isWord(article, "an");
    Reading below = said ? nounOrTerm(text, text.pastSpace(text.wordEnd(article))) : null;
    if (below == null || above.unit.dimension().equals(TIME)) {
      return null;
    }
    String next = text.word(text.pastSpace(below.end));
    if (next.equals("later") || next.equals("earlier") || next.equals("ago")) {
      return null;
    }
    boolean ofTime = below.unit.dimension().equals(TIME);
    return ofTime || catalogue.value().isMoney(above.unit) ? below : null;
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
  public @Nullable Reading reciprocal(Glyphs text, int start) {
    boolean litre = text.at(start) == 'L' && !text.digit(start + 1);
    Reading below = text.letter(start + 1) || litre ? term(text, start) : null;
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
    boolean per = word > end && text.isWord(word, "per");
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
    Compound product = left.unit.times(right.unit);
    return catalogue.value().knows(product.name())
        || catalogue.value().knows(product.withoutPrefixes().name());
  }

  private static Reading joined(Reading left, Reading right) {
    return new Reading(left.unit.times(right.unit), right.end);
  }

  /** One unit with its power. */
  private @Nullable Reading term(Glyphs text, int start) {
    int power = leadingPower(text, start);
    int from = power == 1 ? start : text.pastSpace(afterWord(text, start));
    Reading plain = atoms.read(text, from);
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
}
