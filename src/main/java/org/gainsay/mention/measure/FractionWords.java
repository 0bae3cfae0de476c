package org.gainsay.mention.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.gainsay.mention.measure.amount.Amount;
import org.gainsay.mention.measure.amount.CountedNouns;
import org.gainsay.mention.measure.unit.OwnUnit;
import org.gainsay.mention.measure.unit.UnitReader;
import org.gainsay.mention.measure.unit.UnitReader.Reading;
import org.gainsay.mention.number.Decimals;
import org.gainsay.mention.number.Fraction;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Magnitudes;
import org.gainsay.mention.number.NumberWords;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Numeral.Form;
import org.gainsay.mention.number.Plural;
import org.gainsay.mention.unit.Compound;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads parts of a whole in words: {@code half of the}, {@code two thirds}, {@code half a million},
 * {@code a quarter of an hour}. A part of an unnamed whole is a percentage.
 */
public final class FractionWords {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** Before a share by which or to which something changes. */
  private static final WordList LEADS = WordList.of("before a share");

  private static final WordList ENDS = WordList.of("behind a share");

  private static final int ONE_IN = 5;

  private final Magnitudes magnitudes;
  private final UnitReader units;

  public FractionWords(Magnitudes magnitudes, UnitReader units) {
    this.magnitudes = magnitudes;
    this.units = units;
  }

  /** The amount that starts with a fraction in words here. */
  public Optional<Amount> read(Glyphs text, int start) {
    Numeral part = part(text, start);
    if (part == null) {
      return Optional.empty();
    }
    Amount whole = ofWhole(text, part);
    return whole != null ? Optional.of(whole) : share(text, part);
  }

  private static @Nullable Numeral part(Glyphs text, int start) {
    String first = text.word(start);
    int end = text.wordEnd(start);
    if (first.equals("half") || (first.equals("quarter") && text.at(end) == '-')) {
      return numeral(start, end, 1, first.equals("half") ? 2 : 4);
    }
    int count = first.equals("a") ? 1 : NumberWords.value(first);
    Numeral among = count >= 1 ? among(text, start, count) : null;
    if (among != null) {
      return among;
    }
    int next = text.at(end) == '-' ? end + 1 : text.pastSpace(end);
    int below = count >= 1 && count <= 9 && next > end ? NumberWords.part(text.word(next)) : 0;
    return count > 0 && below > count ? numeral(start, text.wordEnd(next), count, below) : null;
  }

  /** {@code one in five}, {@code nine out of ten}. */
  private static @Nullable Numeral among(Glyphs text, int start, int count) {
    int in = text.pastSpace(text.wordEnd(start));
    int next = text.pastSpace(text.wordEnd(in));
    if (text.has(in, "out of ")) {
      next = in + "out of ".length();
    }
    boolean joined = text.has(in, "out of ") || text.isWord(in, "in");
    int below = joined && next > in + 2 ? NumberWords.value(text.word(next)) : -1;
    return below > count && text.at(start + 1) != ' '
        ? numeral(start, text.wordEnd(next), count, below)
        : null;
  }

  /** {@code 1 in 5 homes}: what follows is neither a length of time nor a year. */
  public Optional<Amount> oneIn(Glyphs text, int start) {
    boolean one = text.has(start, "1 in ") && text.digit(start + ONE_IN);
    int end = one ? text.digitsEnd(start + ONE_IN) : start;
    boolean small = one && end - start - ONE_IN <= 3 && text.space(end);
    int below = small ? Integer.parseInt(text.cut(start + ONE_IN, end)) : 0;
    boolean things = below > 1 && Plural.at(text, text.pastSpace(end));
    return things && units.read(text, text.pastSpace(end)) == null
        ? units.percent().map(percent -> percentage(numeral(start, end, 1, below), percent))
        : Optional.empty();
  }

  private static Numeral numeral(int start, int end, int above, int below) {
    BigDecimal value = Fraction.of(above, below);
    return new Numeral(start, end, value, value, Form.FRACTION);
  }

  /** {@code half a million}, {@code half an hour}, {@code a quarter of a mile}. */
  private @Nullable Amount ofWhole(Glyphs text, Numeral part) {
    if (text.at(part.end()) == '-') {
      return measured(text, Amount.of(part), part.end() + 1);
    }
    int article = text.pastSpace(part.end());
    if (text.isWord(article, "of")) {
      article = text.pastSpace(text.wordEnd(article));
    }
    int end = text.wordEnd(article);
    if (end - article > 2 || !text.word(article).startsWith("a") || !text.space(end)) {
      return null;
    }
    int noun = text.pastSpace(end);
    BigDecimal factor = magnitudes.word(text.word(noun));
    Amount plain = Amount.of(part);
    return factor == null
        ? measured(text, plain, noun)
        : scaled(text, plain.magnified(factor, text.wordEnd(noun)));
  }

  private Amount scaled(Glyphs text, Amount amount) {
    Amount measured = measured(text, amount, text.pastSpace(amount.end()));
    return measured == null ? amount : measured;
  }

  private @Nullable Amount measured(Glyphs text, Amount amount, int start) {
    Reading unit = OwnUnit.read(text, start).orElseGet(() -> units.read(text, start));
    return unit == null ? null : amount.measured(unit.unit(), unit.end());
  }

  private Optional<Amount> share(Glyphs text, Numeral part) {
    if (text.at(part.end()) == '-') {
      return Optional.empty();
    }
    int next = text.pastSpace(part.end());
    String word = text.word(next);
    String words = text.cut(part.start(), part.end());
    boolean several =
        text.word(part.start()).length() > 3 || words.contains("-") || words.contains(" in ") || words.contains(" of ");
    boolean half = text.isWord(part.start(), "half");
    boolean shares =
        word.equals("of")
            || word.equals("the")
            || (several && !half)
            || (LEADS.has(text.wordBefore(part.start())) && endsPhrase(text, next, word));
    return shares ? units.percent().map(percent -> percentage(part, percent)) : Optional.empty();
  }

  /** Whether no noun follows of which there would be one: {@code by a third party}. */
  private static boolean endsPhrase(Glyphs text, int next, String word) {
    return word.isEmpty() ? !text.digit(next) : CountedNouns.isFunction(word) || ENDS.has(word);
  }

  private static Amount percentage(Numeral part, Compound percent) {
    BigDecimal value = Decimals.product(part.value(), HUNDRED);
    Numeral share = new Numeral(part.start(), part.end(), value, value, Form.FRACTION);
    return Amount.of(share).measured(percent, part.end());
  }
}
