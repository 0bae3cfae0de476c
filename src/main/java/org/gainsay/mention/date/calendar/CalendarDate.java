package org.gainsay.mention.date.calendar;

import java.time.YearMonth;
import java.util.Optional;
import org.gainsay.quantity.PartialDate;

/**
 * Year, month and day as far as they were written; 0 for what was not.
 *
 * <pre>new CalendarDate(2024, 5, 0)  // May 2024</pre>
 */
public record CalendarDate(int year, int month, int day) {
  private static final int LEAP_YEAR = 2000;

  /** The date; empty for an impossible one, and for one with neither year nor day. */
  public Optional<PartialDate> date() {
    if (month < 0 || month > 12 || (month == 0 && day > 0) || (year == 0 && day == 0)) {
      return Optional.empty();
    }
    if (day > 0 && day > YearMonth.of(year == 0 ? LEAP_YEAR : year, month).lengthOfMonth()) {
      return Optional.empty();
    }
    return Optional.of(possible());
  }

  private PartialDate possible() {
    if (year == 0) {
      String monthAndDay = YearMonth.of(LEAP_YEAR, month).atDay(day).toString().substring(4);
      return new PartialDate("XXXX" + monthAndDay, PartialDate.ALWAYS, PartialDate.NEVER);
    }
    if (month == 0) {
      return PartialDate.year(year);
    }
    return day == 0
        ? PartialDate.month(year, month)
        : PartialDate.day(YearMonth.of(year, month).atDay(day));
  }

  /** With the year, and where it has none the month, of a date that it stands beside. */
  public CalendarDate completedBy(CalendarDate other) {
    boolean dayOnly = month == 0 && year == 0;
    return new CalendarDate(year == 0 ? other.year : year, dayOnly ? other.month : month, day);
  }

  public boolean isWithoutYear() {
    return year == 0;
  }
}
