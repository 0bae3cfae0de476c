package org.gainsay.mention.date;

import java.util.Optional;
import org.gainsay.mention.date.calendar.CalendarDate;
import org.gainsay.mention.date.calendar.CalendarWords;
import org.gainsay.mention.date.calendar.DateBounds;
import org.gainsay.mention.date.calendar.DateReading;
import org.gainsay.mention.date.calendar.Eras;
import org.gainsay.mention.date.calendar.Moved;
import org.gainsay.mention.date.calendar.Today;
import org.gainsay.mention.date.calendar.YearDigits;
import org.gainsay.mention.date.period.LongPeriods;
import org.gainsay.mention.date.period.PartDates;
import org.gainsay.mention.date.period.PeriodDates;
import org.gainsay.mention.date.relative.RelativeDates;
import org.gainsay.mention.date.year.BareYears;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Joint;
import org.gainsay.mention.number.Joint.Kind;
import org.gainsay.quantity.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates of any form, joined into stretches and with open sides.
 *
 * <pre>reader.read(text, 5, -1)  // "May 5–7, 2024", "mid-2024", "2019–2021", "Q2 2025"</pre>
 */
public final class DateReader {
  /** The most dates of a list that share a year. */
  private static final int MOST = 4;

  private final BareYears years;
  private final @Nullable RelativeDates relative;
  private final PartDates parts;

  /**
   * A reader.
   *
   * @param today from which dates such as {@code last month} count; null where there are none
   */
  public DateReader(BareYears years, @Nullable Today today) {
    this.years = years;
    this.relative = today == null ? null : new RelativeDates(today);
    this.parts = new PartDates(new Wholes());
  }

  /**
   * The date that starts here.
   *
   * @param lastDate where the date before it ends, or -1
   */
  public Optional<DateReading> read(Glyphs text, int start, int lastDate) {
    Optional<DateReading> simple = simple(text, start, lastDate);
    if (simple.isEmpty()) {
      return simple;
    }
    return simple
        .map(first -> joined(text, first))
        .filter(reading -> LoneMonths.isMeant(text, reading))
        .map(reading -> anchored(text, reading))
        .flatMap(reading -> finished(text, reading));
  }

  /** Whether a date starts here, as one that is no part of a series of numbers. */
  public boolean startsAt(Glyphs text, int start, int lastDate) {
    return text.digit(start) && simple(text, start, lastDate).isPresent();
  }

  private final class Wholes implements PartDates.Wholes {
    @Override
    public Optional<DateReading> read(Glyphs text, int start) {
      return simple(text, start, -1);
    }

    @Override
    public Optional<DateReading> running(Glyphs text, int start) {
      return relative == null ? Optional.empty() : relative.running(text, start);
    }

    @Override
    public DateReading anchored(Glyphs text, DateReading reading) {
      return DateReader.this.anchored(text, reading);
    }
  }

  private Optional<DateReading> simple(Glyphs text, int start, int lastDate) {
    if (text.at(start) == '\'' || text.at(start) == '’') {
      return LongPeriods.shortDecade(text, start, start + 1).or(() -> BareYears.shortYear(text, start));
    }
    Optional<DateReading> date =
        text.digit(start) ? fromDigits(text, start, lastDate) : fromWord(text, start);
    return date.map(reading -> Eras.completed(text, reading));
  }

  private Optional<DateReading> fromDigits(Glyphs text, int start, int lastDate) {
    int size = text.digitsEnd(start) - start;
    Optional<DateReading> era =
        LongPeriods.yearOfEra(text, start)
            .or(() -> Eras.year(text, start))
            .or(() -> LongPeriods.early(text, start));
    if (size == 3 || size > 4 || era.isPresent()) {
      return era;
    }
    Optional<DateReading> found = NumericDates.read(text, start);
    if (found.isEmpty()) {
      found = size == 4 ? fromYear(text, start, lastDate) : fromDay(text, start);
    }
    return found.isEmpty() && relative != null ? relative.ago(text, start) : found;
  }

  private Optional<DateReading> fromYear(Glyphs text, int start, int lastDate) {
    Optional<DateReading> period = PeriodDates.fromYear(text, start).or(() -> NamedDates.fromYear(text, start));
    return period.isEmpty() ? years.read(text, start, lastDate) : period;
  }

  private static Optional<DateReading> fromDay(Glyphs text, int start) {
    Optional<DateReading> named = NamedDates.fromDay(text, start);
    return named.isEmpty() ? PeriodDates.fromDigit(text, start) : named;
  }

  private Optional<DateReading> fromWord(Glyphs text, int start) {
    Optional<DateReading> found = Feasts.read(text, start).or(() -> NamedDates.fromMonth(text, start));
    if (found.isEmpty()) {
      found = parts.read(text, start);
    }
    if (found.isEmpty()) {
      found = PeriodDates.fromWord(text, start);
    }
    if (found.isEmpty()) {
      found = Weekdays.dated(text, start).or(() -> Weekdays.counted(text, start, this::anchored));
    }
    return found.isEmpty() && relative != null ? relative.fromWord(text, start) : found;
  }

  private DateReading joined(Glyphs text, DateReading first) {
    Joint joint = Joint.at(text, first.end());
    Optional<DateReading> second =
        joint == null ? Optional.empty() : beside(text, joint).map(it -> listed(text, it, MOST));
    if (joint == null || second.isEmpty()) {
      return first;
    }
    boolean between = text.follows(first.start(), "between") && joint.closing();
    DateReading last = second.get();
    if ((joint.kind() == Kind.RANGE || between) && !Moved.isFrom(text, first.start())) {
      boolean noYear = isYearless(first) && isYearless(last);
      DateReading to = noYear ? anchored(text, last) : last;
      Optional<DateReading> range = to.date() == null ? Optional.empty() : first.to(to);
      return range.orElseGet(() -> first.completedBy(last));
    }
    return first.completedBy(last);
  }

  /** With the year that stands behind the last of a list: {@code June, July and May 2022}. */
  private DateReading listed(Glyphs text, DateReading reading, int most) {
    Joint joint = isYearless(reading) && most > 0 ? Joint.at(text, reading.end()) : null;
    if (joint == null || joint.kind() != Kind.LIST) {
      return reading;
    }
    return beside(text, joint)
        .map(next -> reading.completedBy(listed(text, next, most - 1)))
        .orElse(reading);
  }

  private static boolean isYearless(DateReading reading) {
    CalendarDate parts = reading.parts();
    return parts != null && parts.isWithoutYear();
  }

  private Optional<DateReading> beside(Glyphs text, Joint joint) {
    int start = joint.next();
    YearDigits year = YearDigits.at(text, start);
    if (year != null && text.digit(start) && joint.kind() == Kind.RANGE) {
      return simple(text, start, start - 1);
    }
    boolean begins = text.digit(start) || text.letter(start);
    if (text.isWord(start, "the")) {
      return simple(text, text.pastSpace(start + "the".length()), -1).filter(period -> period.parts() == null);
    }
    return begins ? simple(text, start, -1) : Optional.empty();
  }

  private DateReading anchored(Glyphs text, DateReading reading) {
    return relative == null ? reading : relative.anchored(text, reading);
  }

  private static Optional<DateReading> finished(Glyphs text, DateReading reading) {
    PartialDate date = reading.date();
    if (date == null) {
      return reading.isImpossible() ? Optional.of(reading) : Optional.empty();
    }
    return Optional.of(DateBounds.bounded(text, reading, date));
  }
}
