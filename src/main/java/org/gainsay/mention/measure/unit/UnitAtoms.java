package org.gainsay.mention.measure.unit;

import java.util.Set;
import org.gainsay.mention.measure.amount.Money;
import org.gainsay.mention.measure.unit.UnitReader.Reading;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Lexicon;
import org.gainsay.mention.unit.Compound;
import org.gainsay.mention.unit.Lazy;
import org.gainsay.mention.unit.UnitCatalogue;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/** Reads the name or symbol of one unit, without its power: {@code kg}, {@code light years}. */
final class UnitAtoms {
  /** Symbols that are words as well: only where no word follows, or one that speaks of size. */
  private static final Set<String> WORDLIKE = Set.of("in", "A", "As", "ma", "mo");

  private static final WordList SIZES = WordList.of("behind a unit that is a word");

  private final Lazy<UnitCatalogue> catalogue;

  UnitAtoms(Lazy<UnitCatalogue> catalogue) {
    this.catalogue = catalogue;
  }

  @Nullable Reading read(Glyphs text, int start) {
    if (!isUnitStart(text.at(start))) {
      return null;
    }
    Lexicon.Match<Compound> words = catalogue.value().words(text, start);
    Reading symbol = symbol(text, start);
    if (words == null) {
      return symbol;
    }
    return symbol != null && symbol.end() >= words.end()
        ? symbol
        : new Reading(words.value(), words.end());
  }

  private static boolean isUnitStart(char c) {
    return Glyphs.isLetter(c) || "%°′″‰％€£¥₹₩$℃℉".indexOf(c) >= 0;
  }

  private @Nullable Reading symbol(Glyphs text, int start) {
    int end = symbolEnd(text, start);
    for (int to = end; to > start; to = shorter(text, to)) {
      Compound unit = catalogue.value().symbol(text.cut(start, to));
      boolean raised = unit != null && text.digit(to) && text.cut(start, to).indexOf('/') >= 0;
      if (unit != null && !raised && isMeant(text, start, to)) {
        return new Reading(unit, to);
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
    if (isIdentifier(text, start, end)) {
      return false;
    }
    if (!text.letter(end - 1) && text.digit(text.pastSpace(end))) {
      return "°′″%‰％".indexOf(text.at(end - 1)) >= 0;
    }
    if (text.at(end - 1) == '.' && !isAbbreviated(text, end)) {
      return false;
    }
    boolean attached = !text.space(start - 1);
    return attached || !WORDLIKE.contains(text.cut(start, end)) || !isSentenceNext(text, end);
  }

  /** {@code Four YF-100K engines}, {@code 4 MS-10 crafts}: digits that hang on it, but no second figure. */
  private static boolean isIdentifier(Glyphs text, int start, int end) {
    boolean hangs = text.space(start - 1) && text.at(end) == '-' && text.digit(end + 1);
    int behind = hangs ? text.digitsEnd(end + 1) : end;
    boolean power = behind - end == 2 && !text.letter(behind);
    return hangs && !power && !text.has(text.pastSpace(behind), text.cut(start, end)) && text.at(behind) != '.';
  }

  /** A full stop after {@code lb} belongs to it only where the sentence goes on. */
  private static boolean isAbbreviated(Glyphs text, int end) {
    int next = text.pastSpace(end);
    return text.letter(next) && !text.upper(next);
  }

  private static boolean isSentenceNext(Glyphs text, int end) {
    int next = text.pastSpace(end);
    boolean goesOn = text.letter(next) || text.digit(next) || Money.isSign(text.at(next));
    return next > end && goesOn && !SIZES.has(text.word(next));
  }
}
