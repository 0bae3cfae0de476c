package org.gainsay.mention.date.relative;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.gainsay.mention.date.calendar.DateReading;
import org.gainsay.mention.date.calendar.Today;
import org.gainsay.mention.number.DigitReader;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.SpelledReader;
import org.gainsay.quantity.PartialDate;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Stretches of time that begin or end with the day on which they are spoken: {@code the past two
 * weeks}, {@code earlier this year}, {@code this weekend}.
 */
final class RelativeSpans {
  private static final WordList BEFORE_VERB = WordList.of("before last as a verb");

  private static final int MOST = 3000;

  private final Today today;
  private final RelativeDates dates;

  RelativeSpans(Today today, RelativeDates dates) {
    this.today = today;
    this.dates = dates;
  }

  /** One that starts with a word here. */
  Optional<DateReading> fromWord(Glyphs text, int start) {
    int end = text.wordEnd(start);
    int next = text.pastSpace(end);
    return switch (text.lower(start, end)) {
      case "last" -> isVerb(text.wordBefore(start)) ? Optional.empty() : counted(text, start, next, -1).or(() -> weekend(text, start, -7));
      case "past" -> counted(text, start, next, -1).or(() -> weekend(text, start, -7)).or(() -> one(text, start, next));
      case "previous" -> counted(text, start, next, -1).or(() -> weekend(text, start, -7));
      case "next", "coming", "following" -> counted(text, start, next, 1).or(() -> weekend(text, start, 7));
      case "this" -> weekend(text, start, 0);
      case "weekend" -> nextWeekend(text, start);
      case "earlier" -> part(text, start, next, -1);
      case "later" -> part(text, start, next, 1);
      case "day" -> day(text, start, next);
      default -> Optional.empty();
    };
  }

  /** {@code to last six weeks}. */
  private static boolean isVerb(String before) {
    return BEFORE_VERB.has(before);
  }

  /** {@code past two weeks}, {@code next 3 days}: to today, or from it. */
  private Optional<DateReading> counted(Glyphs text, int start, int at, int direction) {
    boolean article = text.isWord(at, "a") || text.isWord(at, "an");
    if (article) {
      return Optional.empty();
    }
    Numeral count = text.digit(at) ? DigitReader.read(text, at) : SpelledReader.read(text, at);
    boolean whole = count != null && count.value().scale() <= 0 && count.value().intValue() <= MOST;
    if (count == null || !whole || count.value().intValue() < 1) {
      return Optional.empty();
    }
    int unit = text.pastSpace(count.end());
    LocalDate other = moved(text.word(unit), direction * count.value().intValue());
    if (other == null) {
      return Optional.empty();
    }
    PartialDate span = direction < 0 ? between(other, today.date()) : between(today.date(), other);
    return Optional.of(DateReading.of(start, text.wordEnd(unit), span));
  }

  /** {@code the past decade}: one of it, up to today. */
  private Optional<DateReading> one(Glyphs text, int start, int unit) {
    LocalDate first = text.word(unit).endsWith("s") ? null : moved(text.word(unit), -1);
    return first == null || first.equals(today.date().minusDays(1))
        ? Optional.empty()
        : Optional.of(DateReading.of(start, text.wordEnd(unit), between(first, today.date())));
  }

  private @Nullable LocalDate moved(String unit, int steps) {
    return switch (unit) {
      case "day", "days" -> today.date().plusDays(steps);
      case "week", "weeks" -> today.date().plusWeeks(steps);
      case "month", "months" -> today.date().plusMonths(steps);
      case "quarter", "quarters" -> today.date().plusMonths(3L * steps);
      case "year", "years" -> today.date().plusYears(steps);
      case "decade", "decades" -> today.date().plusYears(10L * steps);
      case "century", "centuries" -> today.date().plusYears(100L * steps);
      default -> null;
    };
  }

  private static PartialDate between(LocalDate first, LocalDate last) {
    return new PartialDate(first + "/" + last, first, last);
  }

  private Optional<DateReading> weekend(Glyphs text, int start, int days) {
    int word = text.pastSpace(text.wordEnd(start));
    if (!text.isWord(word, "weekend")) {
      return Optional.empty();
    }
    LocalDate saturday =
        today.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5L + days);
    return Optional.of(
        DateReading.of(start, text.wordEnd(word), between(saturday, saturday.plusDays(1))));
  }

  /** {@code by the weekend} is the next, {@code over the weekend} the last. */
  private Optional<DateReading> nextWeekend(Glyphs text, int start) {
    boolean the = text.wordBefore(start).equals("the");
    String led = the ? text.wordBefore(text.wordStart(text.beforeSpace(start))) : "";
    int days = led.equals("by") || led.equals("before") || led.equals("until") ? 0 : -7;
    boolean said = days == 0 || led.equals("over") || led.equals("at") || led.equals("during");
    LocalDate saturday =
        today.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusDays(5L + days);
    return said
        ? Optional.of(DateReading.of(start, text.wordEnd(start), between(saturday, saturday.plusDays(1))))
        : Optional.empty();
  }

  /** {@code earlier this year}: up to today; {@code later this month}: from today. */
  private Optional<DateReading> part(Glyphs text, int start, int at, int side) {
    Optional<DateReading> whole =
        text.isWord(at, "this") ? dates.fromWord(text, at) : Optional.empty();
    PartialDate date = whole.map(DateReading::date).orElse(null);
    if (date == null || !holds(date, today.date())) {
      return Optional.empty();
    }
    PartialDate part =
        side < 0 ? between(date.earliest(), today.date()) : between(today.date(), date.latest());
    return Optional.of(DateReading.of(start, whole.get().end(), part));
  }

  private static boolean holds(PartialDate date, LocalDate day) {
    return !day.isBefore(date.earliest()) && !day.isAfter(date.latest());
  }

  /** {@code day after tomorrow}, {@code day before yesterday}. */
  private Optional<DateReading> day(Glyphs text, int start, int at) {
    boolean after = text.has(at, "after tomorrow");
    boolean before = text.has(at, "before yesterday");
    int length = after ? "after tomorrow".length() : "before yesterday".length();
    return after || before
        ? Optional.of(
            DateReading.of(start, at + length, PartialDate.day(today.date().plusDays(after ? 2 : -2))))
        : Optional.empty();
  }
}
