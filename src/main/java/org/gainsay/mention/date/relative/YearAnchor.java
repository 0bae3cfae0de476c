package org.gainsay.mention.date.relative;

import java.util.Optional;
import org.gainsay.mention.date.calendar.CalendarDate;
import org.gainsay.mention.date.calendar.CalendarWords;
import org.gainsay.mention.date.calendar.DateReading;
import org.gainsay.mention.date.calendar.Period;
import org.gainsay.mention.date.calendar.Today;
import org.gainsay.mention.number.Glyphs;
import org.jspecify.annotations.Nullable;

/** Gives a year to what has none: {@code March of last year}, or the March that is nearest. */
record YearAnchor(Today today) {
  /** A date without year in that which is named behind it, else in the nearest. */
  DateReading anchored(Glyphs text, DateReading reading) {
    CalendarDate parts = reading.parts();
    return parts == null || !parts.isWithoutYear() || parts.month() == 0
        ? reading
        : ofYear(text, reading, parts).orElseGet(() -> nearest(text, reading, parts));
  }

  /** {@code March of last year}, {@code in June this year}. */
  private Optional<DateReading> ofYear(Glyphs text, DateReading reading, CalendarDate parts) {
    YearSaid said = yearBehind(text, reading.end());
    return said == null
        ? Optional.empty()
        : DateReading.of(
            reading.start(), said.end, parts.in(said.year));
  }

  /** A year that is told from today's. */
  private record YearSaid(int year, int end) {}

  private @Nullable YearSaid yearBehind(Glyphs text, int end) {
    int of = text.pastSpace(end);
    int step = text.isWord(of, "of") ? text.pastSpace(text.wordEnd(of)) : of;
    int year = text.pastSpace(text.wordEnd(step));
    boolean said = step > end && text.isWord(year, "year");
    return switch (said ? text.word(step) : "") {
      case "last" -> new YearSaid(today.date().getYear() - 1, text.wordEnd(year));
      case "this" -> new YearSaid(today.date().getYear(), text.wordEnd(year));
      case "next" -> new YearSaid(today.date().getYear() + 1, text.wordEnd(year));
      default -> null;
    };
  }

  /** {@code summer of last year}. */
  Optional<DateReading> season(Glyphs text, int start) {
    int season = CalendarWords.season(text.word(start));
    YearSaid said = season == 0 ? null : yearBehind(text, text.wordEnd(start));
    return said == null
        ? Optional.empty()
        : Optional.of(DateReading.of(start, said.end, Period.season(said.year, season)));
  }

  private DateReading nearest(Glyphs text, DateReading reading, CalendarDate parts) {
    int ahead = parts.month() - today.date().getMonthValue();
    boolean past = ahead > 0 && Behind.isMeant(text, reading.start());
    int year = today.date().getYear() + (ahead > 6 || past ? -1 : ahead < -6 ? 1 : 0);
    CalendarDate whole = parts.in(year);
    return whole
        .date()
        .map(date -> new DateReading(reading.start(), reading.end(), whole, date))
        .orElse(reading);
  }
}
