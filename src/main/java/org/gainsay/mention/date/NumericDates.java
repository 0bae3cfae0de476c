package org.gainsay.mention.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gainsay.mention.date.calendar.CalendarDate;
import org.gainsay.mention.date.calendar.DateReading;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Joint;
import org.gainsay.quantity.PartialDate;

/**
 * Dates in digits alone: {@code 2024-05-06}, {@code 2024.05.06}, {@code 05/2024}, {@code
 * 31.12.2024}.
 */
final class NumericDates {
  private NumericDates() {}

  /** Up to three numbers with one sign between them. */
  private record Run(List<String> parts, char sign, int end) {
    int count() {
      return parts.size();
    }

    int number(int index) {
      return Integer.parseInt(parts.get(index));
    }

    int size(int index) {
      return parts.get(index).length();
    }
  }

  /** The date that starts with digits here; empty where none does, or an impossible one. */
  static Optional<DateReading> read(Glyphs text, int start) {
    char sign = text.at(text.digitsEnd(start));
    if (sign != '-' && sign != '/' && sign != '.') {
      return Optional.empty();
    }
    Run run = run(text, start, sign);
    if (run.count() < 2 || isPart(text, run)) {
      return Optional.empty();
    }
    return run.count() == 3 ? three(text, start, run) : two(start, run);
  }

  private static Run run(Glyphs text, int start, char sign) {
    List<String> parts = new ArrayList<>();
    int at = start;
    int end = start;
    while (parts.size() < 3 && text.digitsEnd(at) > at && text.digitsEnd(at) - at <= 4) {
      end = text.digitsEnd(at);
      parts.add(text.cut(at, end));
      if (text.at(end) != sign) {
        break;
      }
      at = end + 1;
    }
    return new Run(List.copyOf(parts), sign, end);
  }

  /** Whether the run goes on; a T begins the time of day. */
  private static boolean isPart(Glyphs text, Run run) {
    char next = text.at(run.end);
    boolean time = run.count() == 3 && next == 'T' && text.digit(run.end + 1);
    boolean more =
        (next == run.sign
                || next == '-'
                || next == '/'
                || next == '.'
                || next == ':'
                || next == ',')
            && text.digit(run.end + 1);
    return (Glyphs.isLetter(next) && !time)
        || Glyphs.isDigit(next)
        || more
        || next == '%'
        || next == '_';
  }

  private static Optional<DateReading> three(Glyphs text, int start, Run run) {
    if (run.size(0) == 4 && run.size(1) <= 2 && run.size(2) <= 2) {
      return DateReading.of(
              start,
              pastTime(text, run.end),
              new CalendarDate(run.number(0), run.number(1), run.number(2)))
          .filter(date -> run.number(0) >= 1000 && run.number(1) > 0 && run.number(2) > 0);
    }
    boolean yearLast =
        run.size(2) == 4
            && run.size(0) <= 2
            && run.size(1) <= 2
            && run.number(2) >= 1000
            && run.number(0) > 0
            && run.number(1) > 0;
    return yearLast ? yearLast(text, start, run) : Optional.empty();
  }

  /** Past the time of day that belongs to an ISO date: {@code T10:30:00Z}. */
  private static int pastTime(Glyphs text, int end) {
    if (text.at(end) != 'T' || !text.digit(end + 1)) {
      return end;
    }
    int at = end + 1;
    while (text.digit(at) || (":.+-".indexOf(text.at(at)) >= 0 && text.digit(at + 1))) {
      at++;
    }
    return text.at(at) == 'Z' ? at + 1 : at;
  }

  /** Points are of those who write the day first; a stroke can be of either, so that both hold. */
  private static Optional<DateReading> yearLast(Glyphs text, int start, Run run) {
    Optional<DateReading> dayFirst =
        DateReading.of(
            start, run.end, new CalendarDate(run.number(2), run.number(1), run.number(0)));
    Optional<DateReading> monthFirst =
        DateReading.of(
            start, run.end, new CalendarDate(run.number(2), run.number(0), run.number(1)));
    if (dayFirst.isEmpty() || (monthFirst.isPresent() && run.number(0) == run.number(1))) {
      return monthFirst;
    }
    return monthFirst.isEmpty() || run.sign == '.' || isDayFirst(text, run)
        ? dayFirst
        : Optional.of(either(monthFirst.get(), dayFirst.get()));
  }

  /** {@code 1/7/2019 to 30/6/2024}: as the one has it that ends the range. */
  private static boolean isDayFirst(Glyphs text, Run run) {
    Joint joint = Joint.at(text, run.end);
    boolean range = joint != null && joint.kind() == Joint.Kind.RANGE && text.digit(joint.next());
    if (joint == null || !range) {
      return false;
    }
    Run last = run(text, joint.next(), run.sign);
    return last.count() == run.count() && last.number(0) > 12;
  }

  private static DateReading either(DateReading one, DateReading other) {
    PartialDate left = Objects.requireNonNull(one.date());
    PartialDate right = Objects.requireNonNull(other.date());
    PartialDate first = left.earliest().isBefore(right.earliest()) ? left : right;
    PartialDate last = first.equals(left) ? right : left;
    String text = "[" + first.text() + "," + last.text() + "]";
    return DateReading.of(
        one.start(), one.end(), new PartialDate(text, first.earliest(), last.latest()));
  }

  private static Optional<DateReading> two(int start, Run run) {
    boolean yearFirst =
        run.size(0) == 4
            && run.size(1) == 2
            && run.sign != '.'
            && isYear(run.number(0))
            && isMonth(run.number(1));
    boolean yearLast =
        run.size(1) == 4
            && run.size(0) <= 2
            && run.sign == '/'
            && isYear(run.number(1))
            && isMonth(run.number(0));
    if (yearFirst) {
      return DateReading.of(start, run.end, new CalendarDate(run.number(0), run.number(1), 0));
    }
    return yearLast
        ? DateReading.of(start, run.end, new CalendarDate(run.number(1), run.number(0), 0))
        : Optional.empty();
  }

  private static boolean isYear(int number) {
    return number >= 1500 && number <= 2199;
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }
}
