package org.gainsay.mention.date.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.quantity.PartialDate;
import org.jspecify.annotations.Nullable;

/** Days, weeks, months and years by their distance from a day. */
public record Steps(Today today) {
  /** The day, week, month or year that lies so many steps from today; null for other words. */
  public @Nullable PartialDate moved(String unit, int step) {
    return switch (unit) {
      case "day", "days" -> PartialDate.day(today.date().plusDays(step));
      case "morning", "afternoon", "evening", "night" ->
          step > 0 ? null : PartialDate.day(today.date().plusDays(step));
      case "week", "weeks" -> Period.week(today.date().plusWeeks(step));
      case "month", "months" -> month(today.date().plusMonths(step));
      case "quarter", "quarters" -> quarter(today.date().plusMonths(3L * step));
      case "year", "years" -> PartialDate.year(today.date().getYear() + step);
      case "decade", "decades" -> PartialDate.year(today.date().getYear() + 10 * step);
      case "century", "centuries" -> PartialDate.year(today.date().getYear() + 100 * step);
      default -> null;
    };
  }

  private static PartialDate month(LocalDate day) {
    return PartialDate.month(day.getYear(), day.getMonthValue());
  }

  private static PartialDate quarter(LocalDate day) {
    return Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  /** {@code last Monday}, {@code next May}, {@code this summer}. */
  public @Nullable PartialDate named(Glyphs text, int start, int step) {
    int weekday = CalendarWords.weekday(text, start);
    if (weekday > 0) {
      return PartialDate.day(weekday(DayOfWeek.of(weekday), step));
    }
    int season = CalendarWords.season(text.word(start));
    if (season > 0) {
      PartialDate coming = Period.season(today.date().getYear(), season);
      boolean ahead = step > 0 && coming.earliest().isAfter(today.date());
      return ahead ? coming : Period.season(today.date().getYear() + step, season);
    }
    int month = CalendarWords.month(text, start);
    return month == 0 ? null : PartialDate.month(yearOf(month, step), month);
  }

  private LocalDate weekday(DayOfWeek day, int step) {
    return switch (step) {
      case -1 -> today.date().with(TemporalAdjusters.previous(day));
      case 1 -> today.date().with(TemporalAdjusters.next(day));
      default -> today.date().with(TemporalAdjusters.nextOrSame(day));
    };
  }

  private int yearOf(int month, int step) {
    LocalDate day = today.date();
    boolean passed = month < day.getMonthValue();
    boolean ahead = month > day.getMonthValue();
    return day.getYear() + (step < 0 && !passed ? -1 : step > 0 && !ahead ? 1 : 0);
  }
}
