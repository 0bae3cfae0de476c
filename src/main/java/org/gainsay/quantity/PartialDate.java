package org.gainsay.quantity;

import java.time.LocalDate;

/**
 * A date as precisely as it was stated.
 *
 * <pre>PartialDate.month(2023, 11)  // 2023-11, from 2023-11-01 to 2023-11-30</pre>
 *
 * @param text ISO 8601 at its own precision ({@code 2023}, {@code 2023-11}, {@code 2023-11-05}),
 *     EDTF beyond that
 * @param earliest the first day that it can be
 * @param latest the last day that it can be
 */
public record PartialDate(String text, LocalDate earliest, LocalDate latest) {
  /** What stands for an open side, as in RDF. */
  public static final LocalDate ALWAYS = LocalDate.of(1, 1, 1);

  public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

  /** Stands for the year in the text of a date that tells none, as in TIMEX3: {@code XXXX-05-06}. */
  private static final String NO_YEAR = "XXXX";

  public PartialDate {
    if (earliest.isAfter(latest)) {
      throw new IllegalArgumentException("earliest after latest: " + earliest + " > " + latest);
    }
  }

  /**
   * A date that can be in any year.
   *
   * @param rest what follows the year in its text
   */
  public static PartialDate ofAnyYear(String rest) {
    return new PartialDate(NO_YEAR + rest, ALWAYS, NEVER);
  }

  public boolean isOfAnyYear() {
    return text.startsWith(NO_YEAR);
  }

  public static PartialDate day(LocalDate day) {
    return new PartialDate(day.toString(), day, day);
  }

  public static PartialDate month(int year, int month) {
    LocalDate first = LocalDate.of(year, month, 1);
    return new PartialDate(
        shortened(first, 3), first, first.plusMonths(1).minusDays(1));
  }

  public static PartialDate year(int year) {
    LocalDate first = LocalDate.of(year, 1, 1);
    return new PartialDate(shortened(first, 6), first, first.plusYears(1).minusDays(1));
  }

  /** A day without its last parts; a year before the first has a sign. */
  private static String shortened(LocalDate day, int units) {
    String text = day.toString();
    return text.substring(0, text.length() - units);
  }

  public boolean disjoint(PartialDate other) {
    return latest.isBefore(other.earliest) || other.latest.isBefore(earliest);
  }

  /** Whether {@code other} says the same more precisely. */
  public boolean contains(PartialDate other) {
    return !earliest.isAfter(other.earliest) && !latest.isBefore(other.latest);
  }
}
