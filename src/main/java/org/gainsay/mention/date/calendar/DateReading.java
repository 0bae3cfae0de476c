package org.gainsay.mention.date.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.gainsay.quantity.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * A date and where it stands.
 *
 * @param parts null for what is no plain year, month or day
 * @param date null while the year is missing that a neighbour may give
 */
public record DateReading(int start, int end, @Nullable CalendarDate parts, @Nullable PartialDate date) {

  public static DateReading of(int start, int end, PartialDate date) {
    return new DateReading(start, end, null, date);
  }

  /** Empty for an impossible date. */
  public static Optional<DateReading> of(int start, int end, CalendarDate parts) {
    Optional<PartialDate> date = parts.date();
    boolean openMonth =
        date.isEmpty() && parts.isWithoutYear() && parts.day() == 0 && parts.month() > 0;
    return date.isPresent() || openMonth
        ? Optional.of(new DateReading(start, end, parts, date.orElse(null)))
        : Optional.empty();
  }

  public DateReading from(int earlier) {
    return new DateReading(earlier, end, parts, date);
  }

  /** The stretch of time from this one to another; empty where that one is earlier or unknown. */
  public Optional<DateReading> to(DateReading other) {
    DateReading left = completedBy(other);
    PartialDate first = left.date;
    PartialDate last = other.date;
    if (first == null || last == null || first.earliest().isAfter(last.latest())) {
      return Optional.empty();
    }
    String text = edge(first, 0) + "/" + edge(last, 1);
    return Optional.of(
        of(start, other.end, new PartialDate(text, first.earliest(), last.latest())));
  }

  /** The first or last of a date's own edges; the day where EDTF has no other word for it. */
  private static String edge(PartialDate date, int side) {
    String[] edges = date.text().split("/", 2);
    String text = edges[edges.length == 1 ? 0 : side];
    LocalDate day = side == 0 ? date.earliest() : date.latest();
    return text.matches("-?\\d{4}(-\\d\\d){0,2}") ? text : day.toString();
  }

  public boolean isImpossible() {
    return date == null && parts != null && parts.day() > 0;
  }

  /** With the year of a date that stands beside it. */
  public DateReading completedBy(DateReading other) {
    if (parts == null
        || other.parts == null
        || !parts.isWithoutYear()
        || other.parts.isWithoutYear()) {
      return this;
    }
    CalendarDate whole = parts.completedBy(other.parts);
    return new DateReading(start, end, whole, whole.date().orElse(null));
  }
}
