package org.gainsay.mention.date.period;

import java.util.Optional;
import org.gainsay.mention.date.calendar.CalendarDate;
import org.gainsay.mention.date.calendar.CalendarWords;
import org.gainsay.mention.date.calendar.DateReading;
import org.gainsay.mention.date.calendar.Eras;
import org.gainsay.mention.date.calendar.Period;
import org.gainsay.mention.measure.NumberLabels;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Joint;
import org.gainsay.quantity.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Decades, centuries and years of an era: {@code 1990s}, {@code '90s}, {@code the late sixties},
 * {@code nineteenth century}, {@code 18th and 19th centuries}, {@code AD 79}.
 */
public final class LongPeriods {
  private static final int LAST_CENTURY = 30;
  private static final int CENTURY = 1900;

  private LongPeriods() {}

  /** An ordinal and where it ends. */
  private record Ordinal(int number, int end) {}

  static Optional<DateReading> fromDigit(Glyphs text, int start) {
    return century(text, start).or(() -> shortDecade(text, start, start));
  }

  static Optional<DateReading> fromWord(Glyphs text, int start) {
    return century(text, start).or(() -> decadeInWords(text, start)).or(() -> era(text, start));
  }

  static Optional<DateReading> decade(Glyphs text, int start) {
    int end = text.digitsEnd(start);
    int s = isApostrophe(text.at(end)) ? end + 1 : end;
    boolean shaped =
        end - start == 4 && text.at(end - 1) == '0' && text.at(s) == 's' && !text.letter(s + 1);
    int year = shaped ? Integer.parseInt(text.cut(start, end)) : 0;
    return year >= 1000 && year < 2200 && !(s > end && year % 100 == 0)
        ? Optional.of(DateReading.of(start, s + 1, longest(year)))
        : Optional.empty();
  }

  /** {@code 1700s} is a century, {@code 2000s} a decade. */
  private static PartialDate longest(int year) {
    return year % 100 == 0 && year < CENTURY + 100 ? Period.century(year / 100 + 1) : Period.decade(year);
  }

  /** {@code the 800s}, {@code the 870s}: three digits only behind the article. */
  public static Optional<DateReading> early(Glyphs text, int start) {
    int end = text.digitsEnd(start);
    boolean shaped =
        end - start == 3
            && text.at(end - 1) == '0'
            && text.at(end) == 's'
            && !text.letter(end + 1)
            && text.wordBefore(start).equals("the");
    int year = shaped ? Integer.parseInt(text.cut(start, end)) : 0;
    return year < 100
        ? Optional.empty()
        : Optional.of(
            DateReading.of(
                start,
                end + 1,
                year % 100 == 0 ? Period.century(year / 100 + 1) : Period.decade(year)));
  }

  /** {@code '90s}, and {@code 70s} behind the name of another decade. */
  public static Optional<DateReading> shortDecade(Glyphs text, int start, int digits) {
    boolean shaped =
        text.digitsEnd(digits) == digits + 2
            && text.at(digits + 1) == '0'
            && text.at(digits + 2) == 's'
            && !text.letter(digits + 3);
    boolean said = digits > start || follows(text, start);
    return shaped && said
        ? Optional.of(
            DateReading.of(
                start, digits + 3, Period.decade(CENTURY + 10 * (text.at(digits) - '0'))))
        : Optional.empty();
  }

  /** Whether a decade or a part of one stands before: {@code 1960s and 70s}, {@code early 80s}. */
  private static boolean follows(Glyphs text, int start) {
    String before = text.wordBefore(start);
    if (before.equals("early") || before.equals("late") || before.equals("mid")) {
      return true;
    }
    int and = text.wordStart(text.beforeSpace(start));
    boolean joined = before.equals("and") || before.equals("or") || before.equals("to");
    int decade = text.beforeSpace(and);
    return joined && text.at(decade - 1) == 's' && text.at(decade - 2) == '0';
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  /** {@code the nineties}; nobody's own, as in {@code in her nineties}. */
  private static Optional<DateReading> decadeInWords(Glyphs text, int start) {
    int year = CalendarWords.decade(text.word(start));
    boolean said =
        switch (text.wordBefore(start)) {
          case "the", "early", "late", "mid" -> true;
          default -> false;
        };
    return year > 0 && said
        ? Optional.of(DateReading.of(start, text.wordEnd(start), Period.decade(year)))
        : Optional.empty();
  }

  private static Optional<DateReading> century(Glyphs text, int start) {
    Ordinal ordinal = ordinal(text, start);
    if (ordinal == null || ordinal.number < 1 || ordinal.number >= LAST_CENTURY) {
      return Optional.empty();
    }
    int word =
        text.at(ordinal.end) == '-' ? ordinal.end + 1 : text.pastSpace(ordinal.end);
    boolean named = text.word(word).startsWith("centur");
    int end = named ? text.wordEnd(word) : ordinal.end;
    int era = named ? Eras.eraEnd(text, end) : end;
    if (era > end) {
      return Optional.of(DateReading.of(start, era, Period.centuryBefore(ordinal.number)));
    }
    boolean counted = named || besideCentury(text, end);
    return counted
        ? Optional.of(DateReading.of(start, end, Period.century(ordinal.number)))
        : Optional.empty();
  }

  /** {@code 18th and 19th centuries}: the noun stands behind the second. */
  private static boolean besideCentury(Glyphs text, int end) {
    Joint joint = Joint.at(text, end);
    int next = joint == null ? end : joint.next();
    int number = text.isWord(next, "the") ? text.pastSpace(next + "the".length()) : next;
    Ordinal second = joint == null ? null : ordinal(text, number);
    int word = second == null ? end : text.pastSpace(second.end);
    return second != null
        && text.word(word).startsWith("centur")
        && !NumberLabels.isBeforeChrist(text, text.wordEnd(word));
  }

  private static @Nullable Ordinal ordinal(Glyphs text, int start) {
    int digits = text.digitsEnd(start);
    if (digits > start) {
      int suffix = text.wordEnd(digits);
      boolean shaped = digits - start <= 2 && suffix == digits + 2;
      return shaped ? new Ordinal(Integer.parseInt(text.cut(start, digits)), suffix) : null;
    }
    int end = text.wordEnd(start);
    if (text.isWord(start, "twenty")) {
      int ones = text.at(end) == '-' ? end + 1 : text.pastSpace(end);
      int number = CalendarWords.ordinal(text.word(ones));
      return number > 0 && number < 10 ? new Ordinal(20 + number, text.wordEnd(ones)) : null;
    }
    int number = CalendarWords.ordinal(text.word(start));
    return number == 0 ? null : new Ordinal(number, end);
  }

  /** {@code AD 79}, {@code CE 476}. */
  private static Optional<DateReading> era(Glyphs text, int start) {
    int end = text.wordEnd(start);
    int digits = text.pastSpace(end);
    int last = text.digitsEnd(digits);
    boolean named = isEra(text, start) && digits > end && last > digits && last - digits <= 4;
    return named && !text.letter(last)
        ? year(start, last, text.cut(digits, last))
        : Optional.empty();
  }

  /** {@code 476 AD}. */
  public static Optional<DateReading> yearOfEra(Glyphs text, int start) {
    int end = text.digitsEnd(start);
    int era = text.pastSpace(end);
    return end - start <= 4 && era > end && isEra(text, era)
        ? year(start, text.wordEnd(era), text.cut(start, end))
        : Optional.empty();
  }

  private static boolean isEra(Glyphs text, int start) {
    return (text.has(start, "AD") || text.has(start, "CE")) && text.wordEnd(start) == start + 2;
  }

  private static Optional<DateReading> year(int start, int end, String digits) {
    int year = Integer.parseInt(digits);
    return year == 0 ? Optional.empty() : DateReading.of(start, end, new CalendarDate(year, 0, 0));
  }
}
