package org.gainsay.mention.date;

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
    return PartialDate.year(year).text() + "-" + part;
  }

  static PartialDate decade(int year) {
    String text = PartialDate.year(year).text().substring(0, 3) + "X";
    return new PartialDate(text, LocalDate.of(year, 1, 1), LocalDate.of(year + 9, 12, 31));
  }

  static PartialDate century(int century) {
    int year = 100 * (century - 1);
    String text = PartialDate.year(Math.max(1, year)).text().substring(0, 2) + "XX";
    return new PartialDate(
        text, LocalDate.of(Math.max(1, year), 1, 1), LocalDate.of(year + 99, 12, 31));
  }

  /** The week of a day, Monday to Sunday, as ISO 8601 numbers it. */
  static PartialDate week(LocalDate day) {
    LocalDate monday = day.minusDays(day.getDayOfWeek().getValue() - 1L);
    String text = monday.format(java.time.format.DateTimeFormatter.ISO_WEEK_DATE);
    return new PartialDate(text.substring(0, text.lastIndexOf('-')), monday, monday.plusDays(6));
  }

  /** The early, middle and late third of a stretch of time. */
  enum Third {
    EARLY(0),
    MID(1),
    LATE(2);

    /** Beyond centuries a third says nothing; what stands open has none. */
    private static final int LONGEST = 366 * 100;

    private final int before;

    Third(int before) {
      this.before = before;
    }

    PartialDate of(PartialDate whole) {
      LocalDate from = whole.earliest();
      long days = ChronoUnit.DAYS.between(from, whole.latest()) + 1;
      if (days < 3 || days > LONGEST) {
        return whole;
      }
      if (whole.equals(PartialDate.year(from.getYear()))) {
        return between(
            PartialDate.month(from.getYear(), edge(12) + 1),
            PartialDate.month(from.getYear(), next(12)));
      }
      if (days > 366) {
        int years = (int) Math.round(days / 365.25);
        return between(
            PartialDate.year(from.getYear() + edge(years)),
            PartialDate.year(from.getYear() + next(years) - 1));
      }
      return between(
          PartialDate.day(from.plusDays(edge((int) days))),
          PartialDate.day(from.plusDays(next((int) days) - 1L)));
    }

    /** Where this third starts in a whole of so many parts. */
    private int edge(int parts) {
      return (parts * before + 2) / 3;
    }

    private int next(int parts) {
      return before == 2 ? parts : (parts * (before + 1) + 2) / 3;
    }

    private static PartialDate between(PartialDate first, PartialDate last) {
      return new PartialDate(first.text() + "/" + last.text(), first.earliest(), last.latest());
    }
  }
}
