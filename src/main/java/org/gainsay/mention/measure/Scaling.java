package org.gainsay.mention.measure;

import java.math.BigDecimal;
import java.util.Set;
import org.gainsay.mention.measure.amount.Amount;
import org.gainsay.mention.measure.amount.CountedNouns;
import org.gainsay.mention.number.Decimals;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Magnitudes;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Numeral.Form;
import org.gainsay.mention.number.SpelledReader;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads the magnitude behind a number: {@code 1.3 quadrillion}, {@code 128K}, {@code $3bn}, {@code
 * two hundred thousand}.
 */
public final class Scaling {
  /** Letters that are units as well, where a space stands before them: kelvin, tesla, metre. */
  private static final Set<String> UNITS_TOO = Set.of("K", "T", "m", "b", "t");

  /** Letters that are parts of names as well: {@code 5b}, {@code 5G}. */
  private static final Set<String> NAMES_TOO = Set.of("b", "t", "G");

  /** Letters that nobody parts from the number: {@code 32 Q heads} are no quadrillions. */
  private static final Set<String> ATTACHED = Set.of("Q");

  private static final WordList MANY = WordList.of("counted in thousands");

  private final Magnitudes magnitudes;
  private final CountedNouns nouns;

  public Scaling(Magnitudes magnitudes, CountedNouns nouns) {
    this.magnitudes = magnitudes;
    this.nouns = nouns;
  }

  /** The amount with the magnitudes that follow it. */
  Amount scaled(Glyphs text, Amount plain) {
    Amount scaled = once(text, plain);
    for (int count = 0; count < 3 && scaled.magnitude() != null; count++) {
      int next = text.pastSpace(scaled.end());
      BigDecimal more = next == scaled.end() ? null : word(text, next, plain.unit() != null);
      if (more == null) {
        break;
      }
      scaled = scaled.magnified(more, text.wordEnd(next));
    }
    return plain.form() == Form.WORDS ? summed(text, scaled) : scaled;
  }

  private Amount once(Glyphs text, Amount plain) {
    int end = plain.end();
    boolean joined = text.at(end) == '-' && text.letter(end + 1);
    int start = joined ? end + 1 : text.pastSpace(end);
    if (!text.letter(start)) {
      return unspaced(text, plain, start);
    }
    boolean money = plain.unit() != null;
    BigDecimal factor = word(text, start, money);
    if (factor == null && !joined) {
      factor = letter(text, plain, start);
    }
    return factor == null ? plain : plain.magnified(factor, text.wordEnd(start));
  }

  /** {@code 130万}: no space tells where the word ends, so that two signs are tried before one. */
  private Amount unspaced(Glyphs text, Amount plain, int start) {
    BigDecimal two = magnitudes.word(text.cut(start, start + 2));
    if (two != null) {
      return plain.magnified(two, start + 2);
    }
    BigDecimal one = magnitudes.letter(text.cut(start, start + 1));
    return one == null ? plain : plain.magnified(one, start + 1);
  }

  private @Nullable BigDecimal word(Glyphs text, int start, boolean money) {
    int end = text.wordEnd(start);
    if (end - start < 2 || text.digit(end)) {
      return null;
    }
    String word = text.cut(start, end);
    return money ? magnitudes.wordOfMoney(word) : magnitudes.word(word);
  }

  private @Nullable BigDecimal letter(Glyphs text, Amount plain, int start) {
    boolean attached = start == plain.end();
    String letter = text.cut(start, start + 1);
    if (!isLetter(text, start) || (ATTACHED.contains(letter) && !attached)) {
      return null;
    }
    return plain.unit() != null ? magnitudes.letterOfAnyCase(letter) : counted(text, plain, start);
  }

  /** One by itself, without an exponent. */
  private static boolean isLetter(Glyphs text, int start) {
    char raised = text.at(start + 1);
    boolean exponent = raised == '⁻' || (raised == '−' && text.digit(start + 2));
    return text.wordEnd(start) == start + 1 && !text.digit(start + 1) && !exponent;
  }

  private @Nullable BigDecimal counted(Glyphs text, Amount plain, int start) {
    String letter = text.cut(start, start + 1);
    boolean counted = isCounted(text, start + 1);
    boolean attached = start == plain.end();
    if (NAMES_TOO.contains(letter)) {
      return counted && attached ? magnitudes.letterOfAnyCase(letter) : null;
    }
    if (counted || (letter.equals("m") && attached && isMany(text, start + 1))) {
      return magnitudes.letterOfAnyCase(letter);
    }
    boolean meant = attached ? !letter.equals("m") : isLarge(plain, letter);
    return meant ? magnitudes.letter(letter) : null;
  }

  /** With a space before it, a letter is first a unit; below one, M is a concentration. */
  private static boolean isLarge(Amount plain, String letter) {
    return !UNITS_TOO.contains(letter) && plain.number().abs().compareTo(BigDecimal.ONE) >= 0;
  }

  /** What is counted in millions and not measured in metres. */
  private static boolean isMany(Glyphs text, int end) {
    return text.space(end) && MANY.has(text.word(text.pastSpace(end)));
  }

  private boolean isCounted(Glyphs text, int end) {
    int next = text.at(end) == '-' || text.at(end) == '+' ? end + 1 : end;
    return nouns.at(text, text.pastSpace(next)) != null;
  }

  /** {@code one million two hundred thousand}: what follows is less than what was. */
  private Amount summed(Glyphs text, Amount first) {
    BigDecimal magnitude = first.magnitude();
    int next = text.pastSpace(first.end());
    Numeral rest = magnitude == null || next == first.end() ? null : SpelledReader.read(text, next);
    if (magnitude == null || rest == null || text.word(next).startsWith("a")) {
      return first;
    }
    Amount tail = scaled(text, Amount.of(rest));
    boolean lesser = tail.value().compareTo(magnitude) < 0 && tail.value().signum() > 0;
    return lesser ? sum(first, tail) : first;
  }

  private static Amount sum(Amount first, Amount tail) {
    Numeral whole =
        new Numeral(
            first.start(),
            tail.end(),
            Decimals.canonical(first.value().add(tail.value())),
            tail.wholeStep(),
            Form.WORDS);
    return Amount.of(whole);
  }
}
