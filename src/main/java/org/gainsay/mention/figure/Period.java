package org.gainsay.mention.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gainsay.quantity.PartialDate;

/**
 * Parts of years as EDTF writes them: 33 to 36 are quarters, 40 and 41 halves, 21 to 24 seasons of
 * the north.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF</a>
 */
final class Period {
  private Period() {}

  static PartialDate quarter(int year, int quarter) {
    LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
    return new PartialDate(text(year, 32 + quarter), first, first.plusMonths(3).minusDays(1));
  }

  static PartialDate half(int year, int half) {
    LocalDate first = LocalDate.of(year, 6 * half - 5, 1);
    return new PartialDate(text(year, 39 + half), first, first.plusMonths(6).minusDays(1));
  }

  /** Winter is the one that ends the year, with the two months that follow. */
  static PartialDate season(int year, int season) {
    LocalDate first = LocalDate.of(year, 3 * (season - 20), 1);
    return new PartialDate(text(year, season), first, first.plusMonths(3).minusDays(1));
  }

  private static String text(int year, int part) {
    return String.format("%04d-%02d", year, part);
  }

  static PartialDate decade(int year) {
    String text = String.format("%03dX", year / 10);
    return new PartialDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31));
  }

  static PartialDate century(int century) {
    int year = 100 * (century - 1);
    String text = String.format("%02dXX", century - 1);
    return new PartialDate(text, LocalDate.of(Math.max(1, year), 1, 1), LocalDate.of(year + 99, 12, 31));
  }

  /** The week of a day, Monday to Sunday, as ISO 8601 numbers it. */
  static PartialDate week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    String text = monday.format(java.time.format.DateTimeFormatter.ISO_WEEK_DATE);
    return new PartialDate(text.substring(0, text.lastIndexOf('-')), monday, monday.plusDays(6));
  }

  /** The early, middle and late third of a stretch of time. */
  enum Third {
    EARLY,
    MID,
    LATE;

    PartialDate of(PartialDate whole) {
      if (whole.equals(PartialDate.year(whole.earliest().getYear()))) {
        return months(whole.earliest().getYear());
      }
      long days = ChronoUnit.DAYS.between(whole.earliest(), whole.latest()) + 1;
      LocalDate from = whole.earliest().plusDays(days * ordinal() / 3);
      LocalDate to = whole.earliest().plusDays(days * (ordinal() + 1) / 3 - 1);
      return days > 366 ? years(from, to) : new PartialDate(from + "/" + to, from, to);
    }

    private PartialDate months(int year) {
      PartialDate first = PartialDate.month(year, 4 * ordinal() + 1);
      PartialDate last = PartialDate.month(year, 4 * ordinal() + 4);
      return new PartialDate(first.text() + "/" + last.text(), first.earliest(), last.latest());
    }

    /** Of a decade or century, in whole years. */
    private static PartialDate years(LocalDate from, LocalDate to) {
      PartialDate first = PartialDate.year(from.getYear());
      PartialDate last = PartialDate.year(to.getYear());
      return new PartialDate(first.text() + "/" + last.text(), first.earliest(), last.latest());
    }
  }
}
