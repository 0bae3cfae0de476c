package org.gainsay.mention.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.function.BiFunction;
import org.gainsay.mention.date.calendar.CalendarWords;
import org.gainsay.mention.date.calendar.DateReading;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.quantity.PartialDate;

/** Dates with the day of the week: {@code Monday, May 6}, {@code the first Sunday in October}. */
final class Weekdays {
  private static final int LAST = -1;
  private static final int MOST = 5;

  private Weekdays() {}

  /** {@code Monday, May 6}: the weekday adds nothing. */
  static Optional<DateReading> dated(Glyphs text, int start) {
    if (CalendarWords.weekday(text, start) == 0) {
      return Optional.empty();
    }
    int end = text.wordEnd(start);
    int next = text.pastSpace(text.at(end) == ',' || text.at(end) == '.' ? end + 1 : end);
    Optional<DateReading> date =
        text.digit(next)
            ? NamedDates.fromDay(text, next).or(() -> NumericDates.read(text, next))
            : NamedDates.fromMonth(text, next);
    return date.filter(found -> found.parts() == null || found.parts().day() > 0)
        .map(found -> found.from(start));
  }

  /**
   * {@code the first Sunday in October}, {@code the last Monday of May 2022}.
   *
   * @param anchored gives a year to a month without one
   */
  static Optional<DateReading> counted(
      Glyphs text, int start, BiFunction<Glyphs, DateReading, DateReading> anchored) {
    int number = text.isWord(start, "last") ? LAST : CalendarWords.ordinal(text.word(start));
    int day = text.pastSpace(text.wordEnd(start));
    int weekday = number == 0 || number > MOST ? 0 : CalendarWords.weekday(text, day);
    int of = text.pastSpace(text.wordEnd(day));
    boolean led = weekday > 0 && (text.isWord(of, "in") || text.isWord(of, "of"));
    if (!led) {
      return Optional.empty();
    }
    return NamedDates.fromMonth(text, text.pastSpace(of + 2))
        .filter(month -> month.parts() != null && month.parts().day() == 0)
        .map(month -> anchored.apply(text, month))
        .filter(month -> month.date() != null)
        .flatMap(month -> in(month, start, number, DayOfWeek.of(weekday)));
  }

  private static Optional<DateReading> in(DateReading month, int start, int number, DayOfWeek day) {
    PartialDate whole = month.date();
    if (whole == null) {
      return Optional.empty();
    }
    LocalDate found = whole.earliest().with(TemporalAdjusters.dayOfWeekInMonth(number, day));
    return found.isAfter(whole.latest())
        ? Optional.empty()
        : Optional.of(DateReading.of(start, month.end(), PartialDate.day(found)));
  }
}
