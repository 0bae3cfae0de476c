package org.gainsay.mention.date;

import java.time.LocalDate;
import java.util.Optional;
import org.gainsay.mention.date.Period.Third;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Joint.Kind;
import org.gainsay.mention.number.Joint;
import org.gainsay.quantity.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates of any form, joined into stretches and with open sides.
 *
 * <pre>reader.read(text, 5, -1)  // "May 5–7, 2024", "mid-2024", "2019–2021", "Q2 2025"</pre>
 */
public final class DateReader {
  private final BareYears years;
  private final @Nullable RelativeDates relative;

  public DateReader(BareYears years, @Nullable LocalDate spokenOn) {
    this.years = years;
    this.relative = spokenOn == null ? null : new RelativeDates(spokenOn);
  }

  /**
   * The date that starts here.
   *
   * @param lastDate where the date before it ends, or -1
   */
  public Optional<DateReading> read(Glyphs text, int start, int lastDate) {
    return simple(text, start, lastDate)
        .map(first -> joined(text, first))
        .filter(reading -> isMeant(text, reading))
        .map(this::anchored)
        .flatMap(reading -> finished(text, reading));
  }

  /** Whether a date starts here, as one that is no part of a series of numbers. */
  public boolean startsAt(Glyphs text, int start, int lastDate) {
    return text.digit(start) && simple(text, start, lastDate).isPresent();
  }

  private Optional<DateReading> simple(Glyphs text, int start, int lastDate) {
    return text.digit(start) ? fromDigits(text, start, lastDate) : fromWord(text, start);
  }

  private Optional<DateReading> fromDigits(Glyphs text, int start, int lastDate) {
    int size = text.digitsEnd(start) - start;
    if (size == 3 || size > 4) {
      return Optional.empty();
    }
    return NumericDates.read(text, start)
        .or(() -> size == 4 ? fromYear(text, start, lastDate) : fromDay(text, start))
        .or(() -> relative == null ? Optional.empty() : relative.ago(text, start));
  }

  private Optional<DateReading> fromYear(Glyphs text, int start, int lastDate) {
    return PeriodDates.fromYear(text, start).or(() -> years.read(text, start, lastDate));
  }

  private static Optional<DateReading> fromDay(Glyphs text, int start) {
    return NamedDates.fromDay(text, start).or(() -> PeriodDates.fromDigit(text, start));
  }

  private Optional<DateReading> fromWord(Glyphs text, int start) {
    return NamedDates.fromMonth(text, start)
        .or(() -> PeriodDates.fromWord(text, start))
        .or(() -> third(text, start))
        .or(() -> weekday(text, start))
        .or(() -> relative == null ? Optional.empty() : relative.fromWord(text, start));
  }

  /** {@code early July 2024}, {@code mid-2024}, {@code the end of 2025}. */
  private Optional<DateReading> third(Glyphs text, int start) {
    int end = text.wordEnd(start);
    Third third =
        switch (text.lower(start, end)) {
          case "early" -> Third.EARLY;
          case "mid" -> Third.MID;
          case "late" -> Third.LATE;
          case "beginning", "start" -> of(text, end) ? Third.EARLY : null;
          case "middle" -> of(text, end) ? Third.MID : null;
          case "end" -> of(text, end) ? Third.LATE : null;
          default -> null;
        };
    return third == null
        ? Optional.empty()
        : ofWhole(text, start, partStart(text, end)).map(whole -> part(text, third, whole));
  }

  private static boolean of(Glyphs text, int end) {
    return text.word(text.pastSpace(end)).equals("of");
  }

  private static int partStart(Glyphs text, int end) {
    int next =
        text.at(end) == '-' || text.at(end) == '‑' || text.at(end) == '–'
            ? end + 1
            : text.pastSpace(end);
    for (String word : new String[] {"to", "of", "the", "in"}) {
      next = text.word(next).equals(word) ? text.pastSpace(text.wordEnd(next)) : next;
    }
    return next;
  }

  private Optional<DateReading> ofWhole(Glyphs text, int start, int from) {
    if (from == start) {
      return Optional.empty();
    }
    YearDigits year = YearDigits.at(text, from);
    boolean bare = year != null && text.at(year.end()) != '-' && text.digit(from);
    Optional<DateReading> named = simple(text, from, -1);
    if (named.isEmpty() && relative != null) {
      return relative.running(text, from).map(date -> date.from(start));
    }
    boolean whole = named.isPresent() && (year == null || named.get().end() > year.end());
    return (whole || year == null || !bare
            ? named
            : DateReading.of(from, year.end(), new CalendarDate(year.year(), 0, 0)))
        .map(date -> date.from(start));
  }

  /** The end of a date that a bound speaks of is the date itself: by the end of 2025. */
  private DateReading part(Glyphs text, Third third, DateReading whole) {
    PartialDate date = anchored(whole).date();
    boolean ends = text.word(whole.start()).equals("end");
    if (date == null || (ends && isBoundary(text, whole.start()))) {
      return whole;
    }
    return DateReading.of(whole.start(), whole.end(), third.of(date));
  }

  private static boolean isBoundary(Glyphs text, int start) {
    int before =
        text.wordBefore(start).equals("the") ? text.wordStart(text.beforeSpace(start)) : start;
    String word = text.wordBefore(before);
    return word.equals("by")
        || word.equals("before")
        || word.equals("after")
        || word.equals("than")
        || word.equals("until");
  }

  /** {@code Monday, May 6}: the weekday adds nothing. */
  private static Optional<DateReading> weekday(Glyphs text, int start) {
    if (CalendarWords.weekday(text, start) == 0) {
      return Optional.empty();
    }
    int end = text.wordEnd(start);
    int next = text.pastSpace(text.at(end) == ',' || text.at(end) == '.' ? end + 1 : end);
    Optional<DateReading> date =
        text.digit(next)
            ? NamedDates.fromDay(text, next).or(() -> NumericDates.read(text, next))
            : NamedDates.fromMonth(text, next);
    return date.filter(found -> found.parts() == null || found.parts().day() > 0)
        .map(found -> found.from(start));
  }

  private DateReading joined(Glyphs text, DateReading first) {
    Joint joint = Joint.at(text, first.end());
    Optional<DateReading> second = joint == null ? Optional.empty() : beside(text, joint);
    if (joint == null || second.isEmpty()) {
      return first;
    }
    boolean between = text.wordBefore(first.start()).equals("between") && joint.closing();
    if (joint.kind() == Kind.RANGE || between) {
      Optional<DateReading> later =
          second.get().date() == null ? Optional.empty() : first.to(second.get());
      return later.orElseGet(() -> first.completedBy(second.get()));
    }
    return first.completedBy(second.get());
  }

  private Optional<DateReading> beside(Glyphs text, Joint joint) {
    int start = joint.next();
    YearDigits year = YearDigits.at(text, start);
    if (year != null && text.digit(start) && joint.kind() == Kind.RANGE) {
      return simple(text, start, start - 1);
    }
    boolean begins = text.digit(start) || text.letter(start);
    return begins ? simple(text, start, -1) : Optional.empty();
  }

  private DateReading anchored(DateReading reading) {
    return relative == null ? reading : relative.nearest(reading);
  }

  /** A month without year or day is one only where a preposition leads to it. */
  private static boolean isMeant(Glyphs text, DateReading reading) {
    CalendarDate parts = reading.parts();
    boolean monthAlone = parts != null && parts.isWithoutYear() && parts.day() == 0;
    return !monthAlone || RelativeDates.leadsToMonth(text.wordBefore(reading.start()));
  }

  private static Optional<DateReading> finished(Glyphs text, DateReading reading) {
    PartialDate date = reading.date();
    if (date == null) {
      return reading.isImpossible() ? Optional.of(reading) : Optional.empty();
    }
    return Optional.of(DateBounds.bounded(text, reading, date));
  }
}
