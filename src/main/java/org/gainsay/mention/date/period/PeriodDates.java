package org.gainsay.mention.date.period;

import java.util.Optional;
import org.gainsay.mention.date.calendar.CalendarDate;
import org.gainsay.mention.date.calendar.CalendarWords;
import org.gainsay.mention.date.calendar.DateReading;
import org.gainsay.mention.date.calendar.Period;
import org.gainsay.mention.date.calendar.YearDigits;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Joint;
import org.gainsay.quantity.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Parts of years in words and letters: {@code Q2 2025}, {@code first half of 2024}, {@code spring
 * 2024}, {@code FY2024}, {@code 2Q25}.
 */
public final class PeriodDates {
  private PeriodDates() {}

  /** Quarter or half, by number. */
  public record Part(char kind, int number, int end) {
    boolean exists() {
      return number >= 1 && number <= (kind == 'q' ? 4 : 2);
    }

    public PartialDate of(int year) {
      return kind == 'q' ? Period.quarter(year, number) : Period.half(year, number);
    }
  }

  /** A period that starts with a word here. */
  public static Optional<DateReading> fromWord(Glyphs text, int start) {
    Part part = part(text, start);
    return part == null
        ? unnumbered(text, start)
        : withYear(text, start, part);
  }

  private static Optional<DateReading> unnumbered(Glyphs text, int start) {
    Optional<DateReading> season = season(text, start);
    Optional<DateReading> year = season.isEmpty() ? fiscal(text, start) : season;
    return year.isEmpty() ? LongPeriods.fromWord(text, start) : year;
  }

  /** The quarter or half that is named here, in letters or words; null where none is. */
  public static @Nullable Part part(Glyphs text, int start) {
    Part lettered = lettered(text, start);
    return lettered != null ? lettered : ordinal(text, start);
  }

  private static @Nullable Part lettered(Glyphs text, int start) {
    char kind = Character.toLowerCase(text.at(start));
    boolean shaped = text.upper(start) && (kind == 'q' || kind == 'h') && text.digit(start + 1);
    boolean whole =
        !text.digit(start + 2) && (!text.letter(start + 2) || text.has(start + 2, "FY"));
    Part part = new Part(kind, text.at(start + 1) - '0', start + 2);
    return shaped && whole && part.exists() ? part : null;
  }

  /** {@code third quarter}, {@code second half}. */
  private static @Nullable Part ordinal(Glyphs text, int start) {
    int wordEnd =
        text.digitsEnd(start) > start ? text.wordEnd(text.digitsEnd(start)) : text.wordEnd(start);
    int number = CalendarWords.ordinal(text.lower(start, wordEnd));
    if (number == 0) {
      return null;
    }
    int next = text.at(wordEnd) == '-' ? wordEnd + 1 : text.pastSpace(wordEnd);
    char kind =
        switch (text.word(next)) {
          case "quarter" -> 'q';
          case "half" -> 'h';
          default -> ' ';
        };
    Part part = new Part(kind, number, text.wordEnd(next));
    return kind != ' ' && part.exists() ? part : null;
  }

  private static Optional<DateReading> withYear(Glyphs text, int start, Part part) {
    int at = part.end;
    int fiscal = text.pastSpace(at);
    if (text.has(fiscal, "FY")) {
      at = fiscal + 2;
    }
    YearDigits year = at == part.end ? YearDigits.after(text, at) : fiscalYear(text, at);
    if (year == null) {
      return beside(text, start, part);
    }
    return Optional.of(DateReading.of(start, year.end(), part.of(year.year())));
  }

  /** {@code Q1–Q3 2024}: the year stands behind the second. */
  private static Optional<DateReading> beside(Glyphs text, int start, Part part) {
    Joint joint = Joint.at(text, part.end);
    Part second = joint == null ? null : lettered(text, joint.next());
    YearDigits year = second == null ? null : YearDigits.after(text, second.end);
    return year == null
        ? Optional.empty()
        : Optional.of(DateReading.of(start, part.end, part.of(year.year())));
  }

  private static @Nullable YearDigits fiscalYear(Glyphs text, int at) {
    YearDigits direct = twoOrFour(text, at);
    return direct != null ? direct : YearDigits.after(text, at);
  }

  private static Optional<DateReading> season(Glyphs text, int start) {
    int season = CalendarWords.season(text.word(start));
    YearDigits year = season == 0 ? null : YearDigits.after(text, text.wordEnd(start));
    return year == null
        ? Optional.empty()
        : Optional.of(DateReading.of(start, pastNext(text, year), Period.season(year.year(), season)));
  }

  /** Past the year that follows another: {@code winter of 1944–45}, {@code FY 2022/23}. */
  private static int pastNext(Glyphs text, YearDigits year) {
    boolean joined = "/–-".indexOf(text.at(year.end())) >= 0;
    int end = joined ? text.digitsEnd(year.end() + 1) : year.end();
    int size = end - year.end() - 1;
    boolean next =
        (size == 2 || size == 4)
            && !text.letter(end)
            && Integer.parseInt(text.cut(end - 2, end)) == (year.year() + 1) % 100;
    return next ? end : year.end();
  }

  /** {@code FY2024}, {@code fiscal year 2024}. */
  private static Optional<DateReading> fiscal(Glyphs text, int start) {
    int end = text.wordEnd(start);
    String word = text.lower(start, end);
    int next = text.pastSpace(end);
    if (word.equals("fiscal") && text.isWord(next, "year")) {
      end = text.wordEnd(next);
    }
    boolean fiscal = word.equals("fy") || word.equals("fiscal");
    YearDigits year = fiscal ? fiscalYear(text, end) : null;
    if (year == null || pastNext(text, year) == year.end()) {
      return year == null
          ? Optional.empty()
          : DateReading.of(start, year.end(), new CalendarDate(year.year(), 0, 0));
    }
    return DateReading.of(start, year.end(), PartialDate.year(year.year()))
        .to(DateReading.of(start, pastNext(text, year), PartialDate.year(year.year() + 1)));
  }

  /** A period that starts with a year: {@code 2024 Q2}, {@code 1989 third quarter}, {@code 1990s}. */
  public static Optional<DateReading> fromYear(Glyphs text, int start) {
    return yearFirst(text, start).or(() -> LongPeriods.decade(text, start));
  }

  /**
   * A period that starts with one digit or two: {@code 2Q25}, {@code 2nd half of 2025}, {@code 20th
   * century}.
   */
  public static Optional<DateReading> fromDigit(Glyphs text, int start) {
    if (!text.letter(text.digitsEnd(start))) {
      return Optional.empty();
    }
    return compact(text, start)
        .or(() -> LongPeriods.fromDigit(text, start))
        .or(() -> fromWord(text, start));
  }

  private static Optional<DateReading> yearFirst(Glyphs text, int start) {
    int end = text.digitsEnd(start);
    int next = text.at(end) == '-' || text.at(end) == '/' ? end + 1 : text.pastSpace(end);
    Part part = end - start == 4 ? part(text, next) : null;
    int year = part == null ? 0 : Integer.parseInt(text.cut(start, end));
    return part != null && year >= 1000 && !text.letter(part.end)
        ? Optional.of(DateReading.of(start, part.end, part.of(year)))
        : Optional.empty();
  }

  /** {@code 2Q25}, {@code 1H 2025}. */
  private static Optional<DateReading> compact(Glyphs text, int start) {
    char kind = Character.toLowerCase(text.at(start + 1));
    Part part = new Part(kind, text.at(start) - '0', start + 2);
    if ((kind != 'q' && kind != 'h') || !text.upper(start + 1) || !part.exists()) {
      return Optional.empty();
    }
    YearDigits year = twoOrFour(text, part.end);
    return year == null
        ? Optional.empty()
        : Optional.of(DateReading.of(start, year.end(), part.of(year.year())));
  }

  private static @Nullable YearDigits twoOrFour(Glyphs text, int start) {
    YearDigits whole = YearDigits.at(text, text.pastSpace(start));
    boolean two = text.digitsEnd(start) == start + 2 && !text.letter(start + 2);
    return whole != null || !two
        ? whole
        : new YearDigits(2000 + Integer.parseInt(text.cut(start, start + 2)), start + 2);
  }
}
