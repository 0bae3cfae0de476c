package org.gainsay.mention.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.gainsay.mention.measure.amount.Amount;
import org.gainsay.mention.measure.amount.CountedNouns;
import org.gainsay.mention.measure.amount.Money;
import org.gainsay.mention.measure.unit.OwnUnit;
import org.gainsay.mention.measure.unit.UnitReader;
import org.gainsay.mention.measure.unit.UnitReader.Reading;
import org.gainsay.mention.number.DigitReader;
import org.gainsay.mention.number.Fraction;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.NumberWords;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.Numeral.Form;
import org.gainsay.mention.number.SpelledReader;
import org.gainsay.mention.unit.Compound;
import org.jspecify.annotations.Nullable;

/**
 * Reads one number with sign, currency, magnitude and unit.
 *
 * <pre>reader.read(text, 0, 0)  // "-5 °C", "$5.576M", "15M+ men", "109:1"</pre>
 */
public final class AmountReader {
  private final Scaling scaling;
  private final Money money;
  private final UnitReader units;
  private final CountedNouns nouns;
  private final ShapedUnits shapes;

  public AmountReader(Scaling scaling, Money money, UnitReader units, CountedNouns nouns) {
    this.scaling = scaling;
    this.money = money;
    this.units = units;
    this.nouns = nouns;
    this.shapes = new ShapedUnits(units);
  }

  /**
   * The amount whose digits or words start here.
   *
   * @param floor what stands before it belongs to another figure
   */
  public Optional<Amount> read(Glyphs text, int start, int floor) {
    Numeral numeral =
        text.letter(start) ? SpelledReader.read(text, start) : DigitReader.read(text, start);
    if (numeral == null) {
      return Optional.empty();
    }
    Optional<Amount> fraction = fraction(text, start);
    if (fraction.isPresent()) {
      return fraction;
    }
    Amount plain = Amount.of(Fraction.andHalf(text, numeral));
    Amount paid = money.paid(text, signed(text, plain, floor), floor);
    Amount signed = paid.unit() == null ? paid : signed(text, paid, floor);
    Amount scaled = scaling.scaled(text, signed);
    if (isArticle(text, scaled) && !leadsToRest(text, scaled)) {
      return Optional.empty();
    }
    Amount point = decimal(text, signed);
    Amount whole = point == null ? measured(text, Edges.opened(text, scaled)) : point;
    return isFigure(text, whole) ? Optional.of(beyond(text, whole)) : Optional.empty();
  }

  /** {@code 3/4 inch}: without a unit two numbers and a stroke may be anything. */
  private Optional<Amount> fraction(Glyphs text, int start) {
    Numeral fraction = Fraction.plain(text, start);
    if (fraction == null) {
      return Optional.empty();
    }
    Amount measured = measured(text, Amount.of(fraction));
    return measured.unit() == null ? Optional.empty() : Optional.of(measured);
  }

  /** A hyphen is a minus where nothing stands before it, and where it stands at the number. */
  private static Amount signed(Glyphs text, Amount plain, int floor) {
    int sign = plain.start() - 1;
    char before = text.at(sign - 1);
    boolean free =
        before == Glyphs.NOTHING || Glyphs.isSpace(before) || "([=:~<>≈,/|\"".indexOf(before) >= 0;
    boolean minus =
        text.at(sign) == '−' || (free && (text.at(sign) == '-' || text.at(sign) == '–'));
    if (text.follows(plain.start(), "minus") && !minus) {
      int word = text.wordStart(text.beforeSpace(plain.start()));
      return word >= floor ? plain.negated(word) : plain;
    }
    return minus && sign >= floor ? plain.negated(sign) : plain;
  }

  private Amount measured(Glyphs text, Amount amount) {
    Compound currency = amount.unit();
    if (currency != null) {
      Reading priced = units.quotients(text, new Reading(currency, amount.end()));
      return amount.measured(priced.unit(), priced.end());
    }
    Reading pressure = shapes.pressure(text, amount.end());
    if (pressure != null) {
      return amount.measured(pressure.unit(), pressure.end());
    }
    Amount ratio = Ratios.read(text, amount);
    if (ratio != null) {
      return ratio;
    }
    if (text.follows(amount.start(), "mach")) {
      return amount.measured(units.named("MACH"), amount.end());
    }
    Reading unit = unit(text, amount);
    return unit == null ? amount : amount.measured(unit.unit(), unit.end());
  }

  private @Nullable Reading unit(Glyphs text, Amount amount) {
    int end = amount.end();
    if (text.at(end) == '/') {
      return units.reciprocal(text, end + 1);
    }
    boolean hyphen = text.at(end) == '-' && text.letter(end + 1);
    int start = hyphen ? end + 1 : text.pastSpace(end);
    if (text.at(start) == Glyphs.NOTHING
        || (start == end && text.at(end - 1) == '+' && !text.letter(end))) {
      return null;
    }
    Reading shaped = start == end ? shapes.atNumber(text, amount) : null;
    if (shaped != null) {
      return shaped;
    }
    Reading spun = units.gravity(text, start);
    return spun != null ? spun : OwnUnit.read(text, start).map(own -> units.quotients(text, own)).orElseGet(() -> units.read(text, start));
  }

  /** {@code a ship}: no number, unless a magnitude follows. */
  private static boolean isArticle(Glyphs text, Amount amount) {
    boolean one =
        amount.form() == Form.WORDS
            && amount.magnitude() == null
            && amount.number().compareTo(BigDecimal.ONE) == 0;
    return one && text.word(amount.start()).startsWith("a");
  }

  /** {@code an hour and 45 minutes}: a time with more of it behind. */
  private boolean leadsToRest(Glyphs text, Amount one) {
    int and = text.pastSpace(text.wordEnd(text.pastSpace(one.end())));
    int rest = text.isWord(and, "and") ? text.pastSpace(and + "and".length()) : and;
    boolean number = rest > and && (text.digit(rest) || NumberWords.value(text.word(rest)) > 1);
    return number && measured(text, one).isTime() && read(text, rest, and).filter(Amount::isTime).isPresent();
  }

  /** {@code 3,5 kg}: the comma of many languages, where a unit or money tells it from a list. */
  private @Nullable Amount decimal(Glyphs text, Amount whole) {
    Amount point = DecimalCommas.read(text, whole);
    Amount measured = point == null ? null : measured(text, point);
    return measured == null || measured.unit() == null ? null : measured;
  }

  private static boolean isFigure(Glyphs text, Amount amount) {
    boolean label = Edges.isCutShort(text, amount) || NumberLabels.isLabel(text, amount);
    boolean words = amount.form() == Form.WORDS;
    boolean vague = isVague(amount) && !Edges.startsRange(text, amount);
    return !label && !(words && (vague || isOfName(text, amount)));
  }

  /** {@code Ocean's Eleven}, {@code the Big Four}: a capital where no sentence begins. */
  private static boolean isOfName(Glyphs text, Amount amount) {
    int before = text.beforeSpace(amount.start());
    return amount.isBare()
        && text.upper(amount.start())
        && before < amount.start()
        && text.letter(before - 1)
        && !text.letter(before);
  }

  /** {@code one of the}: no count, unless a magnitude or a unit follows. */
  private static boolean isVague(Amount amount) {
    return amount.isBare() && amount.number().compareTo(BigDecimal.ONE) <= 0;
  }

  /** A noun that is counted a few words away gives the unit, but not its words. */
  private Amount beyond(Glyphs text, Amount amount) {
    int next = text.pastSpace(amount.end());
    if (amount.unit() != null || next == amount.end() || text.at(amount.end() - 2) == ':') {
      return amount;
    }
    Compound noun = nouns.beyond(text, next);
    return noun == null ? amount : amount.measured(noun, amount.end());
  }
}
