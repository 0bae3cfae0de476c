package org.gainsay.mention.date.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.gainsay.quantity.PartialDate;

/**
 * Parts of years as EDTF writes them: 33 to 36 are quarters, 40 and 41 halves, 21 to 24 seasons of
 * the north.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF</a>
 */
public final class Period {
  /** Beyond centuries a part says nothing; what stands open has none. */
  private static final int LONGEST = 366 * 100;

  private Period() {}

  public static PartialDate quarter(int year, int quarter) {
    LocalDate first = LocalDate.of(year, 3 * quarter - 2, 1);
    return new PartialDate(text(year, 32 + quarter), first, first.plusMonths(3).minusDays(1));
  }

  public static PartialDate half(int year, int half) {
    LocalDate first = LocalDate.of(year, 6 * half - 5, 1);
    return new PartialDate(text(year, 39 + half), first, first.plusMonths(6).minusDays(1));
  }

  /** Winter is the one that ends the year, with the two months that follow. */
  public static PartialDate season(int year, int season) {
    LocalDate first = LocalDate.of(year, 3 * (season - 20), 1);
    return new PartialDate(text(year, season), first, first.plusMonths(3).minusDays(1));
  }

  private static String text(int year, int part) {
    return PartialDate.year(year).text() + "-" + part;
  }

  public static PartialDate decade(int year) {
    String text = PartialDate.year(year).text().substring(0, 3) + "X";
    return new PartialDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31));
  }

  public static PartialDate century(int century) {
    int year = 100 * (century - 1);
    String text = PartialDate.year(Math.max(1, year)).text().substring(0, 2) + "XX";
    return new PartialDate(
        text, LocalDate.of(Math.max(1, year), 1, 1), LocalDate.of(year + 99, 12, 31));
  }

  /** A century before the first year: the 5th is that of 500 to 401 BC, the years -499 to -400. */
  public static PartialDate centuryBefore(int century) {
    LocalDate first = LocalDate.of(1 - 100 * century, 1, 1);
    LocalDate last = LocalDate.of(-100 * (century - 1), 12, 31);
    String text = PartialDate.year(first.getYear()).text() + "/" + PartialDate.year(last.getYear()).text();
    return new PartialDate(text, first, last);
  }

  /** The week of a day, Monday to Sunday, as ISO 8601 numbers it. */
  public static PartialDate week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    String text = monday.format(java.time.format.DateTimeFormatter.ISO_WEEK_DATE);
    return new PartialDate(text.substring(0, text.lastIndexOf('-')), monday, monday.plusDays(6));
  }

  /** The early, middle and late third of a stretch of time. */
  public enum Third {
    EARLY(0),
    MID(1),
    LATE(2);

    private final int number;

    Third(int number) {
      this.number = number;
    }

    /** From 0. */
    public int number() {
      return number;
    }
  }

  /**
   * One of several equal parts of a stretch of time, in whole months, years or days.
   *
   * @param number from 0
   */
  public static PartialDate part(PartialDate whole, int number, int parts) {
    LocalDate from = whole.earliest();
    long days = ChronoUnit.DAYS.between(from, whole.latest()) + 1;
    if (days < parts || days > LONGEST) {
      return whole;
    }
    if (whole.equals(PartialDate.year(from.getYear()))) {
      return between(
          PartialDate.month(from.getYear(), edge(12, number, parts) + 1),
          PartialDate.month(from.getYear(), edge(12, number + 1, parts)));
    }
    if (days > 366) {
      int years = (int) Math.round(days / 365.25);
      return between(
          PartialDate.year(from.getYear() + edge(years, number, parts)),
          PartialDate.year(from.getYear() + edge(years, number + 1, parts) - 1));
    }
    return between(
        PartialDate.day(from.plusDays(edge((int) days, number, parts))),
        PartialDate.day(from.plusDays(edge((int) days, number + 1, parts) - 1L)));
  }

  /** Where a part starts in a whole of so many units. */
  private static int edge(int units, int number, int parts) {
    return (units * number + parts - 1) / parts;
  }

  private static PartialDate between(PartialDate first, PartialDate last) {
    return new PartialDate(first.text() + "/" + last.text(), first.earliest(), last.latest());
  }
}
