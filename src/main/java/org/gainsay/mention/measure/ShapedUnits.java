package org.gainsay.mention.measure;

import java.math.BigDecimal;
import org.gainsay.mention.measure.amount.Amount;
import org.gainsay.mention.measure.unit.UnitReader;
import org.gainsay.mention.measure.unit.UnitReader.Reading;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.unit.Compound;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/** Units that are told by how a number is written with them. */
record ShapedUnits(UnitReader units) {
  private static final String FEET = "′'’";
  private static final String INCHES = "″\"”";
  private static final BigDecimal TWELVE = BigDecimal.valueOf(12);
  private static final WordList SIZES = WordList.of("behind a length in feet");

  /** How far before a minute of arc its degree stands. */
  private static final int ANGLE = 6;

  /** {@code 142/88 mmHg}: of two readings in one unit the first is the greater. */
  @Nullable Reading pressure(Glyphs text, int end) {
    int below = text.at(end) == '/' ? text.digitsEnd(end + 1) : end;
    boolean two = below - end > 2 && below - end <= 4;
    Reading unit = two ? units.read(text, text.pastSpace(below)) : null;
    return unit != null && unit.unit().name().equals("MilliM_HG") ? unit : null;
  }

  /** What stands right at its number; null where nothing is told by that. */
  @Nullable Reading atNumber(Glyphs text, Amount amount) {
    Reading feet = feet(text, amount);
    return feet == null ? degrees(text, amount) : feet;
  }

  /** {@code 41C}, {@code 90F}: a letter at the number is a temperature's. */
  private @Nullable Reading degrees(Glyphs text, Amount amount) {
    int end = amount.end();
    boolean letter = !text.letter(end + 1) && !text.digit(end + 1) && text.at(end + 1) != '-' && text.at(end + 1) != '/';
    boolean warm = letter && amount.magnitude() == null && text.digitsEnd(amount.start()) - amount.start() >= 2;
    Compound unit =
        switch (warm ? text.at(end) : ' ') {
          case 'C' -> units.named("DEG_C");
          case 'F' -> units.named("DEG_F");
          default -> null;
        };
    return unit == null ? null : new Reading(unit, end + 1);
  }

  /** {@code 6′ 2″ tall}, {@code 5'10"}, {@code a 15″ screen}: marks that elsewhere are those of arc. */
  private @Nullable Reading feet(Glyphs text, Amount amount) {
    int end = amount.end();
    char mark = text.at(end);
    boolean inches = INCHES.indexOf(mark) >= 0 && (isBehindFeet(text, amount) || isSized(text, amount, mark == '″'));
    if (inches) {
      return reading("IN", end + 1);
    }
    boolean feet = FEET.indexOf(mark) >= 0 && (isBeforeInches(text, end + 1) || (mark == '′' && isSized(text, amount, true)));
    return feet && !isAngle(text, amount.start()) ? reading("FT", end + 1) : null;
  }

  private @Nullable Reading reading(String name, int end) {
    Compound unit = units.named(name);
    return unit == null ? null : new Reading(unit, end);
  }

  private static boolean isBehindFeet(Glyphs text, Amount amount) {
    int mark = text.beforeSpace(amount.start()) - 1;
    boolean behind = FEET.indexOf(text.at(mark)) >= 0 && text.digit(mark - 1);
    return behind && amount.number().compareTo(TWELVE) < 0 && !isAngle(text, mark);
  }

  private static boolean isBeforeInches(Glyphs text, int start) {
    int inches = text.pastSpaces(start, 1);
    int end = text.digitsEnd(inches);
    boolean two = end > inches && end - inches <= 2 && INCHES.indexOf(text.at(end)) >= 0;
    return two && Integer.parseInt(text.cut(inches, end)) < TWELVE.intValue();
  }

  /** {@code 51° 28′}: behind a degree. */
  private static boolean isAngle(Glyphs text, int end) {
    String before = text.cut(Math.max(0, end - ANGLE), end);
    return before.indexOf('°') >= 0 || before.indexOf('º') >= 0;
  }

  /** Behind a mark the noun that has the size, before the number an article; or a word of size. */
  private static boolean isSized(Glyphs text, Amount amount, boolean sign) {
    int next = text.pastSpace(amount.end() + 1);
    if (sign && SIZES.has(text.word(next))) {
      return true;
    }
    String before = text.wordBefore(amount.start());
    boolean article = before.equals("a") || before.equals("an");
    return article && next > amount.end() + 1 && text.letter(next) && !text.upper(next);
  }
}
