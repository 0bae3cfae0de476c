package org.gainsay.mention.date.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.gainsay.quantity.PartialDate;

/**
 * Year, month and day as far as they were written; 0 for what was not.
 *
 * <pre>new CalendarDate(2024, 5, 0)  // May 2024</pre>
 *
 * @param lastDay of several days in one month; the same day where there is one
 */
public record CalendarDate(int year, int month, int day, int lastDay) {
  private static final int LEAP_YEAR = 2000;

  public CalendarDate(int year, int month, int day) {
    this(year, month, day, day);
  }

  /** The date; empty for an impossible one, and for one with neither year nor day. */
  public Optional<PartialDate> date() {
    if (month < 0 || month > 12 || (month == 0 && day > 0) || (year == 0 && day == 0)) {
      return Optional.empty();
    }
    if (lastDay > 0 && lastDay > YearMonth.of(year == 0 ? LEAP_YEAR : year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    return Optional.of(possible());
  }

  private PartialDate possible() {
    if (year == 0) {
      PartialDate first = inAnyYear(day);
      return lastDay > day
          ? new PartialDate(first.text() + "/" + inAnyYear(lastDay).text(), first.earliest(), first.latest())
          : first;
    }
    if (month == 0) {
      return PartialDate.year(year);
    }
    if (day == 0) {
      return PartialDate.month(year, month);
    }
    LocalDate first = YearMonth.of(year, month).atDay(day);
    LocalDate last = YearMonth.of(year, month).atDay(lastDay);
    return lastDay > day ? new PartialDate(first + "/" + last, first, last) : PartialDate.day(first);
  }

  private PartialDate inAnyYear(int dayOfMonth) {
    return PartialDate.ofAnyYear(YearMonth.of(LEAP_YEAR, month).atDay(dayOfMonth).toString().substring(4));
  }

  /** The same days of a year. */
  public CalendarDate in(int known) {
    return new CalendarDate(known, month, day, lastDay);
  }

  /** With the year, and where it has none the month, of a date that it stands beside. */
  public CalendarDate completedBy(CalendarDate other) {
    boolean dayOnly = month == 0 && year == 0;
    return new CalendarDate(year == 0 ? other.year : year, dayOnly ? other.month : month, day, lastDay);
  }

  public boolean isWithoutYear() {
    return year == 0;
  }
}
