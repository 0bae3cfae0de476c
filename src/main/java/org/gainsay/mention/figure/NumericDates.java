package org.gainsay.mention.figure;

import java.util.Optional;
import org.gainsay.quantity.PartialDate;

/** Dates in digits alone: {@code 2024-05-06}, {@code 2024.05.06}, {@code 05/2024}, {@code 31.12.2024}. */
final class NumericDates {
  private NumericDates() {}

  /** Up to three numbers with one sign between them. */
  private record Run(int[] numbers, int[] sizes, char sign, int end) {
    int count() {
      return numbers.length;
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
    return run.count() == 3 ? three(start, run) : two(start, run);
  }

  private static Run run(Glyphs text, int start, char sign) {
    int[] numbers = new int[3];
    int[] sizes = new int[3];
    int count = 0;
    int at = start;
    int end = start;
    while (count < 3 && text.digitsEnd(at) > at && text.digitsEnd(at) - at <= 4) {
      end = text.digitsEnd(at);
      numbers[count] = Integer.parseInt(text.cut(at, end));
      sizes[count++] = end - at;
      if (text.at(end) != sign) {
        break;
      }
      at = end + 1;
    }
    return new Run(java.util.Arrays.copyOf(numbers, count), sizes, sign, end);
  }

  /** Whether the run goes on; a T begins the time of day. */
  private static boolean isPart(Glyphs text, Run run) {
    char next = text.at(run.end);
    boolean time = run.count() == 3 && next == 'T' && text.digit(run.end + 1);
    boolean more = (next == run.sign || next == '-' || next == '/' || next == '.' || next == ':' || next == ',') && text.digit(run.end + 1);
    return (Glyphs.isLetter(next) && !time) || Glyphs.isDigit(next) || more || next == '%' || next == '_';
  }

  private static Optional<DateReading> three(int start, Run run) {
    int[] n = run.numbers;
    int[] size = run.sizes;
    if (size[0] == 4 && size[1] <= 2 && size[2] <= 2) {
      return DateReading.of(start, run.end, new CalendarDate(n[0], n[1], n[2])).filter(date -> n[0] >= 1000 && n[1] > 0 && n[2] > 0);
    }
    boolean yearLast = size[2] == 4 && size[0] <= 2 && size[1] <= 2 && n[2] >= 1000 && n[0] > 0 && n[1] > 0;
    return yearLast ? yearLast(start, run) : Optional.empty();
  }

  /** Points are of those who write the day first; a stroke can be of either, so that both hold. */
  private static Optional<DateReading> yearLast(int start, Run run) {
    int[] n = run.numbers;
    Optional<DateReading> dayFirst = DateReading.of(start, run.end, new CalendarDate(n[2], n[1], n[0]));
    Optional<DateReading> monthFirst = DateReading.of(start, run.end, new CalendarDate(n[2], n[0], n[1]));
    if (dayFirst.isEmpty() || (monthFirst.isPresent() && n[0] == n[1])) {
      return monthFirst;
    }
    return monthFirst.isEmpty() || run.sign == '.' ? dayFirst : Optional.of(either(monthFirst.get(), dayFirst.get()));
  }

  private static DateReading either(DateReading one, DateReading other) {
    PartialDate left = java.util.Objects.requireNonNull(one.date());
    PartialDate right = java.util.Objects.requireNonNull(other.date());
    PartialDate first = left.earliest().isBefore(right.earliest()) ? left : right;
    PartialDate last = first.equals(left) ? right : left;
    String text = "[" + first.text() + "," + last.text() + "]";
    return DateReading.of(one.start(), one.end(), new PartialDate(text, first.earliest(), last.latest()));
  }

  private static Optional<DateReading> two(int start, Run run) {
    int[] n = run.numbers;
    int[] size = run.sizes;
    boolean yearFirst = size[0] == 4 && size[1] == 2 && run.sign != '.' && isYear(n[0]) && isMonth(n[1]);
    boolean yearLast = size[1] == 4 && size[0] <= 2 && run.sign == '/' && isYear(n[1]) && isMonth(n[0]);
    if (yearFirst) {
      return DateReading.of(start, run.end, new CalendarDate(n[0], n[1], 0));
    }
    return yearLast ? DateReading.of(start, run.end, new CalendarDate(n[1], n[0], 0)) : Optional.empty();
  }

  private static boolean isYear(int number) {
    return number >= 1500 && number <= 2199;
  }

  private static boolean isMonth(int number) {
    return number >= 1 && number <= 12;
  }
}
