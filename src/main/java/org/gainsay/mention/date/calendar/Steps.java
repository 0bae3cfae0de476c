package org.gainsay.mention.date.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.quantity.PartialDate;
import org.jspecify.annotations.Nullable;

/** Days, weeks, months and years by their distance from a day. */
public record Steps(LocalDate today) {
  /** The day, week, month or year that lies so many steps from today; null for other words. */
  public @Nullable PartialDate moved(String unit, int step) {
    LocalDate month = today.plusMonths(step);
    return switch (unit) {
      case "day", "days" -> PartialDate.day(today.plusDays(step));
      case "morning", "afternoon", "evening", "night" ->
          step > 0 ? null : PartialDate.day(today.plusDays(step));
      case "week", "weeks" -> Period.week(today.plusWeeks(step));
      case "month", "months" -> PartialDate.month(month.getYear(), month.getMonthValue());
      case "quarter", "quarters" -> quarter(today.plusMonths(3L * step));
      case "year", "years" -> PartialDate.year(today.getYear() + step);
      case "decade", "decades" -> PartialDate.year(today.getYear() + 10 * step);
      case "century", "centuries" -> PartialDate.year(today.getYear() + 100 * step);
      default -> null;
    };
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
      return Period.season(today.getYear() + step, season);
    }
    int month = CalendarWords.month(text, start);
    return month == 0 ? null : PartialDate.month(yearOf(month, step), month);
  }

  private LocalDate weekday(DayOfWeek day, int step) {
    return switch (step) {
      case -1 -> today.with(TemporalAdjusters.previous(day));
      case 1 -> today.with(TemporalAdjusters.next(day));
      default -> today.with(TemporalAdjusters.nextOrSame(day));
    };
  }

  private int yearOf(int month, int step) {
    boolean passed = month < today.getMonthValue();
    boolean ahead = month > today.getMonthValue();
    return today.getYear() + (step < 0 && !passed ? -1 : step > 0 && !ahead ? 1 : 0);
  }
}
