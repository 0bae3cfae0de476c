package org.gainsay.mention.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.gainsay.mention.date.calendar.CalendarDate;
import org.gainsay.mention.date.calendar.DateReading;
import org.gainsay.mention.date.calendar.YearDigits;
import org.gainsay.mention.number.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * Days that are called by a name: {@code Christmas Day 1914}, {@code Easter Monday 1916}, {@code New Year's Eve}.
 * Easter is that of the Gregorian calendar, reckoned as J.-M. Oudin did (1940).
 *
 * @see <a href="https://aa.usno.navy.mil/faq/easter">U.S. Naval Observatory: The Date of Easter</a>
 */
public final class Feasts {
  private static final int LONGEST = 3;
  private static final int GREGORIAN = 1583;

  /** A day with a name: which one it is in a year, since the year from which on that is so. */
  private record Feast(int since, IntFunction<LocalDate> day) {}

  private static final Map<String, Feast> DAYS = days();

  private static final Set<String> STARTERS = firstWords();

  private Feasts() {}

  private static Map<String, Feast> days() {
    Map<String, Feast> days = new HashMap<>();
    fixed(days, 12, 25, "christmas", "christmas day");
    fixed(days, 12, 24, "christmas eve");
    fixed(days, 12, 26, "boxing day");
    fixed(days, 12, 31, "new year's eve");
    fixed(days, 1, 1, "new year's day");
    fixed(days, 2, 14, "valentine's day");
    fixed(days, 3, 17, "st patrick's day");
    fixed(days, 5, 1, "may day");
    fixed(days, 7, 14, "bastille day");
    fixed(days, 10, 31, "halloween");
    byEaster(days, -2, "good friday");
    byEaster(days, 0, "easter", "easter sunday");
    byEaster(days, 1, "easter monday");
    byEaster(days, 39, "ascension day");
    byEaster(days, 49, "whit sunday", "pentecost");
    byEaster(days, 50, "whit monday");
    ofState(days);
    return Map.copyOf(days);
  }

  /** Those that a law set on their day, and since when. */
  private static void ofState(Map<String, Feast> days) {
    days.put("armistice day", new Feast(1919, MonthDay.of(11, 11)::atYear));
    days.put("veterans day", new Feast(1978, MonthDay.of(11, 11)::atYear));
    days.put("labor day", new Feast(1894, year -> LocalDate.of(year, 9, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY))));
    days.put("memorial day", new Feast(1971, year -> LocalDate.of(year, 5, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY))));
    days.put("thanksgiving", new Feast(1942, year -> LocalDate.of(year, 11, 1).with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY))));
  }

  private static void fixed(Map<String, Feast> days, int month, int day, String... names) {
    for (String name : names) {
      days.put(name, new Feast(GREGORIAN, MonthDay.of(month, day)::atYear));
    }
  }

  private static void byEaster(Map<String, Feast> days, int behind, String... names) {
    for (String name : names) {
      days.put(name, new Feast(GREGORIAN, year -> easter(year).plusDays(behind)));
    }
  }

  /** The first words of their names, in small letters. */
  public static Set<String> starters() {
    return STARTERS;
  }

  private static Set<String> firstWords() {
    return DAYS.keySet().stream().map(name -> name.split("[ ']", 2)[0]).collect(Collectors.toUnmodifiableSet());
  }

  /** One that starts here, with its year behind it. */
  static Optional<DateReading> read(Glyphs text, int start) {
    if (!text.upper(start) || !STARTERS.contains(text.word(start))) {
      return Optional.empty();
    }
    int end = start;
    for (int words = 0; words < LONGEST; words++) {
      end = wordEnd(text, words == 0 ? start : text.pastSpace(end));
      @Nullable Feast feast = DAYS.get(text.lower(start, end).replace('’', '\''));
      @Nullable YearDigits year = feast == null ? null : YearDigits.after(text, end);
      if (feast != null && year != null && year.year() >= feast.since()) {
        LocalDate date = feast.day().apply(year.year());
        return DateReading.of(start, year.end(), new CalendarDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
      }
    }
    return Optional.empty();
  }

  /** The end of a word with its apostrophe: {@code Year's}. */
  private static int wordEnd(Glyphs text, int start) {
    int end = text.wordEnd(start);
    boolean owner = (text.at(end) == '\'' || text.at(end) == '’') && text.isWord(end + 1, "s");
    return owner ? end + 2 : end;
  }

  private static LocalDate easter(int year) {
    int golden = year % 19;
    int century = year / 100;
    int epact = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
    int full = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11));
    int weekday = (year + year / 4 + full + 2 - century + century / 4) % 7;
    int sunday = full - weekday;
    int month = 3 + (sunday + 40) / 44;
    return LocalDate.of(year, month, sunday + 28 - 31 * (month / 4));
  }
}
