package org.gainsay.mention.date;

import java.util.Optional;
import org.gainsay.mention.date.calendar.CalendarDate;
import org.gainsay.mention.date.calendar.CalendarWords;
import org.gainsay.mention.date.calendar.DateReading;
import org.gainsay.mention.date.calendar.YearDigits;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Joint;
import org.jspecify.annotations.Nullable;

/** Dates with a month in letters: {@code July 23rd, 2024}, {@code 15/Feb/2024}, {@code 5–7 May}. */
final class NamedDates {
  private NamedDates() {}

  /** Day of the month, with what marks it as one. */
  private record Day(int value, int start, int end) {}

  /** A date that starts with a month. */
  static Optional<DateReading> fromMonth(Glyphs text, int start) {
    int month = CalendarWords.month(text, start);
    if (month == 0) {
      return Optional.empty();
    }
    int end = abbreviationEnd(text, start);
    YearDigits year = YearDigits.after(text, end);
    if (year != null) {
      return DateReading.of(start, year.end(), new CalendarDate(year.year(), month, 0));
    }
    Day day = day(text, dayStart(text, end));
    return day == null
        ? DateReading.of(start, end, new CalendarDate(0, month, 0))
        : monthAndDay(text, start, month, day);
  }

  /** {@code 2024, May 15}, {@code 2024-May-15}: a day behind its year. */
  static Optional<DateReading> fromYear(Glyphs text, int start) {
    int end = text.digitsEnd(start);
    int month = text.at(end) == ',' ? text.pastSpace(end + 1) : monthStart(text, end);
    boolean year = end - start == 4 && text.at(start) != '0' && month > end;
    return year ? fromMonth(text, month).flatMap(day -> ofYear(text.cut(start, end), start, day)) : Optional.empty();
  }

  private static Optional<DateReading> ofYear(String year, int start, DateReading day) {
    CalendarDate parts = day.parts();
    return parts == null || !parts.isWithoutYear() || parts.day() == 0
        ? Optional.empty()
        : DateReading.of(
            start,
            day.end(),
            new CalendarDate(Integer.parseInt(year), parts.month(), parts.day(), parts.lastDay()));
  }

  private static int abbreviationEnd(Glyphs text, int start) {
    int end = text.wordEnd(start);
    boolean whole = text.isWord(start, "may");
    return text.at(end) == '.' && end - start <= 4 && !whole ? end + 1 : end;
  }

  private static int dayStart(Glyphs text, int end) {
    int start = text.pastSpace(end);
    boolean the = text.isWord(start, "the");
    return the ? text.pastSpace(text.wordEnd(start)) : start;
  }

  private static Optional<DateReading> monthAndDay(Glyphs text, int start, int month, Day day) {
    Day last = laterDay(text, day);
    YearDigits year = yearAfterDay(text, last == null ? day.end : last.end);
    int end = year != null ? year.end() : last != null ? last.end : day.end;
    int number = year == null ? 0 : year.year();
    int lastDay = last == null ? day.value : last.value;
    return dated(start, end, new CalendarDate(number, month, day.value, lastDay));
  }

  /** Behind a day a bare space is not enough for every four digits, but for a likely year it is. */
  private static @Nullable YearDigits yearAfterDay(Glyphs text, int end) {
    return text.at(end) == '/' || text.at(end) == '-' || text.at(end) == ',' || text.space(end)
        ? YearDigits.after(text, end)
        : null;
  }

  /** An impossible date is read, too, lest a part of it pass for another. */
  private static Optional<DateReading> dated(int start, int end, CalendarDate parts) {
    return DateReading.of(start, end, parts)
        .or(() -> Optional.of(new DateReading(start, end, parts, null)));
  }

  /** A date that starts with the day of the month. */
  static Optional<DateReading> fromDay(Glyphs text, int start) {
    Day day = day(text, start);
    if (day == null) {
      return Optional.empty();
    }
    Day last = laterDay(text, day);
    int month = monthStart(text, last == null ? day.end : last.end);
    int number = CalendarWords.month(text, month);
    if (number == 0 || month == start) {
      return last == null ? ofList(text, day) : Optional.empty();
    }
    int monthEnd = abbreviationEnd(text, month);
    YearDigits year = YearDigits.after(text, monthEnd);
    int end = year == null ? text.wordEnd(month) : year.end();
    int years = year == null ? 0 : year.year();
    int lastDay = last == null ? day.value : last.value;
    return dated(start, end, new CalendarDate(years, number, day.value, lastDay));
  }

  /** {@code 3 and 5 May 2024}, {@code 3, 4 and 5 May}: with month and year of the last of a list. */
  private static Optional<DateReading> ofList(Glyphs text, Day day) {
    Joint joint = Joint.at(text, day.end);
    boolean list = joint != null && joint.kind() == Joint.Kind.LIST && !joint.tight();
    Day next = list && joint != null ? day(text, joint.next()) : null;
    if (joint == null || next == null || next.value <= day.value || !(joint.closing() || isListed(text, next))) {
      return Optional.empty();
    }
    return fromDay(text, next.start)
        .map(DateReading::parts)
        .flatMap(parts -> dated(day.start, day.end, new CalendarDate(parts.year(), parts.month(), day.value)));
  }

  private static boolean isListed(Glyphs text, Day day) {
    Joint joint = Joint.at(text, day.end);
    return joint != null && joint.kind() == Joint.Kind.LIST;
  }

  private static int monthStart(Glyphs text, int end) {
    char next = text.at(end);
    if (next == '-' || next == '/' || next == '.') {
      return text.pastSpace(end + 1);
    }
    int start = text.pastSpace(next == ',' ? end + 1 : end);
    return text.isWord(start, "of") ? text.pastSpace(text.wordEnd(start)) : start;
  }

  /** The second of two days: {@code 5–7 May}, {@code May 5 to 7}. */
  private static @Nullable Day laterDay(Glyphs text, Day first) {
    Joint joint = Joint.at(text, first.end);
    boolean between = joint != null && joint.closing() && text.follows(first.start, "between");
    boolean range = joint != null && (joint.kind() == Joint.Kind.RANGE || between);
    Day later = range && joint != null ? day(text, joint.next()) : null;
    return later != null && later.value > first.value ? later : null;
  }

  private static @Nullable Day day(Glyphs text, int start) {
    int end = text.digitsEnd(start);
    if (end == start || end - start > 2) {
      return null;
    }
    int value = Integer.parseInt(text.cut(start, end));
    int suffix = suffixEnd(text, end);
    return value < 1 || value > 31 || isMeasured(text, suffix) ? null : new Day(value, start, suffix);
  }

  private static int suffixEnd(Glyphs text, int end) {
    return switch (text.word(end)) {
      case "st", "nd", "rd", "th" -> end + 2;
      default -> end;
    };
  }

  private static boolean isMeasured(Glyphs text, int end) {
    char next = text.at(end);
    boolean decimal = (next == '.' || next == ':' || next == ',') && text.digit(end + 1);
    return text.letter(end) || decimal || next == '%' || next == '°';
  }
}
