package org.gainsay.mention.date;

import org.gainsay.mention.date.calendar.DateReading;
import org.gainsay.mention.date.calendar.Period;
import org.gainsay.mention.date.calendar.CalendarWords;
import org.gainsay.mention.date.calendar.CalendarDate;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.gainsay.mention.number.DigitReader;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.SpelledReader;
import org.gainsay.quantity.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Dates that count from the day on which they are spoken: {@code last month}, {@code two weeks
 * ago}.
 */
final class RelativeDates {
  private static final int MOST = 3000;

  /** {@code the end of the day} is no date. */
  private static final Set<String> DAYTIMES =
      Set.of("day", "morning", "afternoon", "evening", "night");

  private final LocalDate today;
  private final RelativeSpans spans;

  RelativeDates(LocalDate today) {
    this.today = today;
    this.spans = new RelativeSpans(today, this);
  }

  /** One that starts with a word here. */
  Optional<DateReading> fromWord(Glyphs text, int start) {
    Optional<DateReading> span = spans.fromWord(text, start);
    return span.isPresent() ? span : single(text, start);
  }

  private Optional<DateReading> single(Glyphs text, int start) {
    int end = text.wordEnd(start);
    return switch (text.lower(start, end)) {
      case "yesterday" -> day(text, start, end, -1);
      case "today", "tonight" -> day(text, start, end, 0);
      case "tomorrow" -> day(text, start, end, 1);
      case "last" -> stepped(text, start, end, -1);
      case "this" -> stepped(text, start, end, 0);
      case "next" -> stepped(text, start, end, 1);
      default ->
          ago(text, start)
              .or(() -> weekday(text, start))
              .or(() -> season(text, start))
              .or(() -> quarter(text, start));
    };
  }

  /** A weekday by itself is the last one before, as in the news. */
  private Optional<DateReading> weekday(Glyphs text, int start) {
    int weekday = CalendarWords.weekday(text, start);
    int end = text.wordEnd(start);
    if (weekday == 0 || end - start < "Monday".length()) {
      return Optional.empty();
    }
    LocalDate day = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday)));
    return Optional.of(DateReading.of(start, pastDaytime(text, end), PartialDate.day(day)));
  }

  /** {@code Monday morning}: the daytime belongs to the date. */
  private static int pastDaytime(Glyphs text, int end) {
    int next = text.pastSpace(end);
    boolean daytime = next > end && DAYTIMES.contains(text.word(next)) && !text.word(next).equals("day");
    return daytime ? text.wordEnd(next) : end;
  }

  /** A quarter without year is the last that has begun. */
  private Optional<DateReading> quarter(Glyphs text, int start) {
    PeriodDates.Part part = PeriodDates.part(text, start);
    if (part == null) {
      return Optional.empty();
    }
    int of = text.pastSpace(part.end());
    int year = text.word(of).equals("of") ? text.pastSpace(text.wordEnd(of)) : of;
    Optional<DateReading> said = text.word(of).equals("of") ? single(text, year) : Optional.empty();
    if (said.isPresent() && said.get().date() != null) {
      int number = said.get().date().earliest().getYear();
      return Optional.of(DateReading.of(start, said.get().end(), part.of(number)));
    }
    PartialDate thisYear = part.of(today.getYear());
    PartialDate date = thisYear.earliest().isAfter(today) ? part.of(today.getYear() - 1) : thisYear;
    return Optional.of(DateReading.of(start, part.end(), date));
  }

  /** {@code the end of the year}: the one that runs. */
  Optional<DateReading> running(Glyphs text, int start) {
    PartialDate date =
        text.word(start).equals("decade")
            ? Period.decade(today.getYear() / 10 * 10)
            : moved(text.word(start), 0);
    boolean singular = !text.word(start).endsWith("s") && !DAYTIMES.contains(text.word(start));
    return date == null || !singular
        ? Optional.empty()
        : Optional.of(DateReading.of(start, text.wordEnd(start), date));
  }

  private Optional<DateReading> day(Glyphs text, int start, int end, int days) {
    return Optional.of(
        DateReading.of(start, pastDaytime(text, end), PartialDate.day(today.plusDays(days))));
  }

  private Optional<DateReading> stepped(Glyphs text, int start, int end, int step) {
    int next = text.pastSpace(end);
    int wordEnd = text.wordEnd(next);
    PartialDate date = next == end ? null : moved(text.word(next), step);
    if (text.word(next).equals("decade")) {
      date = Period.decade((today.getYear() / 10 + step) * 10);
    }
    if (date == null && next > end) {
      date = named(text, next, step);
    }
    return date == null ? Optional.empty() : Optional.of(DateReading.of(start, wordEnd, date));
  }

  /** The day, week, month or year that lies so many steps from today; null for other words. */
  private @Nullable PartialDate moved(String unit, int step) {
    LocalDate month = today.plusMonths(step);
    return switch (unit) {
      case "day", "days" -> PartialDate.day(today.plusDays(step));
      case "morning", "afternoon", "evening", "night" ->
          step > 0 ? null : PartialDate.day(today.plusDays(step));
      case "week", "weeks" -> Period.week(today.plusWeeks(step));
      case "month", "months" -> PartialDate.month(month.getYear(), month.getMonthValue());
      case "quarter", "quarters" -> quarter(today.plusMonths(3L * step));
      case "year", "years" -> PartialDate.year(today.getYear() + step);
      case "decade", "decades" -> PartialDate.year(today.getYear() + 10 * step);
      case "century", "centuries" -> PartialDate.year(today.getYear() + 100 * step);
      default -> null;
    };
  }

  private static PartialDate quarter(LocalDate day) {
    return Period.quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  /** {@code last Monday}, {@code next May}, {@code this summer}. */
  private @Nullable PartialDate named(Glyphs text, int start, int step) {
    int weekday = CalendarWords.weekday(text, start);
    if (weekday > 0) {
      return PartialDate.day(weekday(DayOfWeek.of(weekday), step));
    }
    int season = CalendarWords.season(text.word(start));
    if (season > 0) {
      return Period.season(today.getYear() + step, season);
    }
    int month = CalendarWords.month(text, start);
    return month == 0 ? null : PartialDate.month(yearOf(month, step), month);
  }

  private LocalDate weekday(DayOfWeek day, int step) {
    return switch (step) {
      case -1 -> today.with(TemporalAdjusters.previous(day));
      case 1 -> today.with(TemporalAdjusters.next(day));
      default -> today.with(TemporalAdjusters.nextOrSame(day));
    };
  }

  private int yearOf(int month, int step) {
    boolean passed = month < today.getMonthValue();
    boolean ahead = month > today.getMonthValue();
    return today.getYear() + (step < 0 && !passed ? -1 : step > 0 && !ahead ? 1 : 0);
  }

  /** {@code two weeks ago}, {@code a year ago}, {@code 3 days from now}. */
  Optional<DateReading> ago(Glyphs text, int start) {
    Numeral count =
        text.digit(start) ? DigitReader.read(text, start) : SpelledReader.read(text, start);
    if (count == null
        || count.value().scale() > 0
        || count.value().compareTo(BigDecimal.valueOf(MOST)) > 0) {
      return Optional.empty();
    }
    int unit = text.pastSpace(count.end());
    int end = text.wordEnd(unit);
    int next = text.pastSpace(end);
    int direction = text.word(start).equals("a") && text.word(next).equals("earlier") ? -1 : direction(text, next);
    PartialDate date =
        direction == 0 || unit == count.end()
            ? null
            : moved(text.lower(unit, end), direction * count.value().intValue());
    int last = direction < 0 ? text.wordEnd(next) : next + "from now".length();
    return date == null ? Optional.empty() : Optional.of(DateReading.of(start, last, date));
  }

  private static int direction(Glyphs text, int start) {
    String word = text.word(start);
    if (word.equals("ago")) {
      return -1;
    }
    return text.has(start, "from now") ? 1 : 0;
  }

  /** A date without year in that which is named behind it, else in the nearest. */
  DateReading anchored(Glyphs text, DateReading reading) {
    CalendarDate parts = reading.parts();
    return parts == null || !parts.isWithoutYear() || parts.month() == 0
        ? reading
        : ofYear(text, reading, parts).orElseGet(() -> nearest(reading, parts));
  }

  /** {@code March of last year}, {@code in June this year}. */
  private Optional<DateReading> ofYear(Glyphs text, DateReading reading, CalendarDate parts) {
    YearSaid said = yearBehind(text, reading.end());
    return said == null
        ? Optional.empty()
        : DateReading.of(
            reading.start(), said.end, new CalendarDate(said.year, parts.month(), parts.day()));
  }

  /** A year that is told from today's. */
  private record YearSaid(int year, int end) {}

  private @Nullable YearSaid yearBehind(Glyphs text, int end) {
    int of = text.pastSpace(end);
    int step = text.word(of).equals("of") ? text.pastSpace(text.wordEnd(of)) : of;
    int year = text.pastSpace(text.wordEnd(step));
    boolean said = step > end && text.word(year).equals("year");
    return switch (said ? text.word(step) : "") {
      case "last" -> new YearSaid(today.getYear() - 1, text.wordEnd(year));
      case "this" -> new YearSaid(today.getYear(), text.wordEnd(year));
      case "next" -> new YearSaid(today.getYear() + 1, text.wordEnd(year));
      default -> null;
    };
  }

  /** {@code summer of last year}. */
  private Optional<DateReading> season(Glyphs text, int start) {
    int season = CalendarWords.season(text.word(start));
    YearSaid said = season == 0 ? null : yearBehind(text, text.wordEnd(start));
    return said == null
        ? Optional.empty()
        : Optional.of(DateReading.of(start, said.end, Period.season(said.year, season)));
  }

  private DateReading nearest(DateReading reading, CalendarDate parts) {
    int ahead = parts.month() - today.getMonthValue();
    int year = today.getYear() + (ahead > 6 ? -1 : ahead < -6 ? 1 : 0);
    CalendarDate whole = new CalendarDate(year, parts.month(), parts.day());
    return whole
        .date()
        .map(date -> new DateReading(reading.start(), reading.end(), whole, date))
        .orElse(reading);
  }

  /** Quarter or weekday alone are too vague; a month is meant where a preposition leads to it. */
  static boolean leadsToMonth(String word) {
    return switch (word) {
      case "in",
          "since",
          "until",
          "till",
          "by",
          "during",
          "early",
          "late",
          "of",
          "before",
          "after",
          "from",
          "last",
          "next" ->
          true;
      default -> false;
    };
  }
}
