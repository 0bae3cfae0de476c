package org.gainsay.mention.date.relative;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.gainsay.mention.date.calendar.CalendarWords;
import org.gainsay.mention.date.calendar.DateReading;
import org.gainsay.mention.date.calendar.Period;
import org.gainsay.mention.date.calendar.Steps;
import org.gainsay.mention.date.calendar.Today;
import org.gainsay.mention.date.period.PeriodDates;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.quantity.PartialDate;
import org.gainsay.vocabulary.word.WordList;

/**
 * Dates that count from the day on which they are spoken: {@code last month}, {@code two weeks
 * ago}.
 */
public final class RelativeDates {
  /** {@code the end of the day} is no date. */
  private static final WordList DAYTIMES = WordList.of("times of day");

  private final Today today;
  private final RelativeSpans spans;
  private final YearAnchor years;
  private final Steps steps;

  public RelativeDates(Today today) {
    this.today = today;
    this.spans = new RelativeSpans(today, this);
    this.years = new YearAnchor(today);
    this.steps = new Steps(today);
  }

  /** One that starts with a word here. */
  public Optional<DateReading> fromWord(Glyphs text, int start) {
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
              .or(() -> years.season(text, start))
              .or(() -> quarter(text, start));
    };
  }

  /** A weekday by itself is the last one before, as in the news, but {@code will open on Friday}. */
  private Optional<DateReading> weekday(Glyphs text, int start) {
    int weekday = CalendarWords.weekday(text, start);
    int end = text.wordEnd(start);
    if (weekday == 0 || end - start < "Monday".length()) {
      return Optional.empty();
    }
    DayOfWeek named = DayOfWeek.of(weekday);
    LocalDate day =
        today.date().with(
            Ahead.isMeant(text, start)
                ? TemporalAdjusters.next(named)
                : TemporalAdjusters.previousOrSame(named));
    return Optional.of(DateReading.of(start, pastDaytime(text, end), PartialDate.day(day)));
  }

  /** {@code Monday morning}: the daytime belongs to the date. */
  private static int pastDaytime(Glyphs text, int end) {
    int next = text.pastSpace(end);
    boolean daytime = next > end && DAYTIMES.has(text.word(next)) && !text.isWord(next, "day");
    return daytime ? text.wordEnd(next) : end;
  }

  /** A quarter without year is the last that has begun. */
  private Optional<DateReading> quarter(Glyphs text, int start) {
    PeriodDates.Part part = PeriodDates.part(text, start);
    if (part == null) {
      return Optional.empty();
    }
    int of = text.pastSpace(part.end());
    int year = text.isWord(of, "of") ? text.pastSpace(text.wordEnd(of)) : of;
    Optional<DateReading> said = text.isWord(of, "of") ? single(text, year) : Optional.empty();
    if (said.isPresent() && said.get().date() != null) {
      int number = said.get().date().earliest().getYear();
      return Optional.of(DateReading.of(start, said.get().end(), part.of(number)));
    }
    PartialDate thisYear = part.of(today.date().getYear());
    boolean gone = thisYear.earliest().isAfter(today.date()) && !Ahead.isMeant(text, start);
    PartialDate date = gone ? part.of(today.date().getYear() - 1) : thisYear;
    return Optional.of(DateReading.of(start, part.end(), date));
  }

  /** {@code the end of the year}: the one that runs. */
  public Optional<DateReading> running(Glyphs text, int start) {
    PartialDate date =
        text.isWord(start, "decade")
            ? Period.decade(today.date().getYear() / 10 * 10)
            : steps.moved(text.word(start), 0);
    boolean singular = !text.word(start).endsWith("s") && !DAYTIMES.has(text.word(start));
    return date == null || !singular
        ? Optional.empty()
        : Optional.of(DateReading.of(start, text.wordEnd(start), date));
  }

  private Optional<DateReading> day(Glyphs text, int start, int end, int days) {
    return Optional.of(
        DateReading.of(start, pastDaytime(text, end), PartialDate.day(today.date().plusDays(days))));
  }

  private Optional<DateReading> stepped(Glyphs text, int start, int end, int step) {
    int next = text.pastSpace(end);
    int wordEnd = text.wordEnd(next);
    PartialDate date = next == end ? null : steps.moved(text.word(next), step);
    if (text.isWord(next, "decade")) {
      date = Period.decade((today.date().getYear() / 10 + step) * 10);
    }
    if (date == null && next > end) {
      date = steps.named(text, next, step);
    }
    return date == null ? Optional.empty() : Optional.of(DateReading.of(start, wordEnd, date));
  }

  /** A date without year in that which is named behind it, else in the nearest. */
  public DateReading anchored(Glyphs text, DateReading reading) {
    return years.anchored(text, reading);
  }

  public Optional<DateReading> ago(Glyphs text, int start) {
    return Ago.read(text, start, steps::moved);
  }
}
