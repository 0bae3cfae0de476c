package org.gainsay.mention.date.period;

import java.util.Optional;
import org.gainsay.mention.date.calendar.CalendarDate;
import org.gainsay.mention.date.calendar.DateReading;
import org.gainsay.mention.date.calendar.Period;
import org.gainsay.mention.date.calendar.Period.Third;
import org.gainsay.mention.date.calendar.YearDigits;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.quantity.PartialDate;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a stretch of time: {@code early July 2024}, {@code mid-2024}, {@code the end of 2025},
 * {@code the first half of the 19th century}.
 */
public final class PartDates {
  private static final WordList BOUNDING = WordList.of("before a part of a year as a bound");

  /** Reads the whole of which a part is said. */
  public interface Wholes {
    Optional<DateReading> read(Glyphs text, int start);

    /** The stretch that runs now: {@code the year}. */
    Optional<DateReading> running(Glyphs text, int start);

    DateReading anchored(Glyphs text, DateReading reading);
  }

  private final Wholes wholes;

  public PartDates(Wholes wholes) {
    this.wholes = wholes;
  }

  /**
   * One of several equal parts.
   *
   * @param number from 0
   * @param end where its words end
   */
  private record Part(int number, int parts, int end) {
    static Part of(Third third, int end) {
      return new Part(third.number(), 3, end);
    }
  }

  public Optional<DateReading> read(Glyphs text, int start) {
    Part part = part(text, start);
    if (part == null) {
      return new Weeks(wholes).read(text, start);
    }
    boolean whole = part.parts == 3;
    return whole(text, start, wholeStart(text, part.end))
        .filter(date -> whole || isLong(text, date))
        .map(date -> said(text, part, date));
  }

  private static @Nullable Part part(Glyphs text, int start) {
    int end = text.wordEnd(start);
    return switch (text.lower(start, end)) {
      case "early" -> Part.of(Third.EARLY, pastPart(text, end));
      case "mid" -> Part.of(Third.MID, end);
      case "late", "latter" -> late(text, start, end);
      case "beginning", "start" -> of(text, end) ? Part.of(Third.EARLY, end) : null;
      case "middle" -> of(text, end) ? Part.of(Third.MID, end) : null;
      case "end" -> of(text, end) ? Part.of(Third.LATE, end) : null;
      case "first", "opening" -> fraction(text, end, true);
      case "second", "last", "final", "closing" -> fraction(text, end, false);
      default -> null;
    };
  }

  private static @Nullable Part late(Glyphs text, int start, int end) {
    boolean half = text.isWord(text.pastSpace(end), "half");
    if (half) {
      return fraction(text, end, false);
    }
    int past = pastPart(text, end);
    return text.isWord(start, "late") || past > end ? Part.of(Third.LATE, past) : null;
  }

  /** {@code early part of}, {@code late years of}. */
  private static int pastPart(Glyphs text, int end) {
    int next = text.pastSpace(end);
    boolean noun =
        switch (text.word(next)) {
          case "part", "years", "months", "days", "weeks" -> of(text, text.wordEnd(next));
          default -> false;
        };
    return noun ? text.wordEnd(next) : end;
  }

  /** {@code first half of}, {@code last quarter of}, {@code closing decades of}. */
  private static @Nullable Part fraction(Glyphs text, int end, boolean first) {
    int next = text.pastSpace(end);
    int wordEnd = text.wordEnd(next);
    int parts =
        switch (text.lower(next, wordEnd)) {
          case "half" -> 2;
          case "third", "decades", "years", "months", "weeks", "days" -> 3;
          case "quarter" -> 4;
          case "decade" -> 10;
          default -> 0;
        };
    return parts > 0 && of(text, wordEnd) ? new Part(first ? 0 : parts - 1, parts, wordEnd) : null;
  }

  private static boolean of(Glyphs text, int end) {
    return text.isWord(text.pastSpace(end), "of");
  }

  private static int wholeStart(Glyphs text, int end) {
    int next =
        text.at(end) == '-' || text.at(end) == '‑' || text.at(end) == '–'
            ? end + 1
            : text.pastSpace(end);
    for (String word : new String[] {"to", "of", "the", "in"}) {
      next = text.isWord(next, word) ? text.pastSpace(text.wordEnd(next)) : next;
    }
    return next;
  }

  private Optional<DateReading> whole(Glyphs text, int start, int from) {
    if (from == start) {
      return Optional.empty();
    }
    YearDigits year = YearDigits.at(text, from);
    boolean bare = year != null && text.at(year.end()) != '-' && text.digit(from);
    Optional<DateReading> named = wholes.read(text, from);
    if (named.isEmpty() && year == null) {
      return wholes.running(text, from).map(date -> date.from(start));
    }
    boolean longer = named.isPresent() && (year == null || named.get().end() > year.end());
    return (longer || year == null || !bare
            ? named
            : DateReading.of(from, year.end(), new CalendarDate(year.year(), 0, 0)))
        .map(date -> date.from(start));
  }

  /** Halves and quarters of a year have names of their own. */
  private boolean isLong(Glyphs text, DateReading whole) {
    PartialDate date = wholes.anchored(text, whole).date();
    return date != null && !date.equals(PartialDate.year(date.earliest().getYear()));
  }

  /** The end of a date that a bound speaks of is the date itself: by the end of 2025. */
  private DateReading said(Glyphs text, Part part, DateReading whole) {
    DateReading anchored = wholes.anchored(text, whole);
    PartialDate date = anchored.date();
    boolean ends = text.isWord(whole.start(), "end");
    if (date == null || (ends && isBoundary(text, whole.start()))) {
      return whole;
    }
    return DateReading.of(
        whole.start(), anchored.end(), Period.part(date, part.number, part.parts));
  }

  private static boolean isBoundary(Glyphs text, int start) {
    int before =
        text.follows(start, "the") ? text.wordStart(text.beforeSpace(start)) : start;
    return BOUNDING.has(text.wordBefore(before));
  }
}
