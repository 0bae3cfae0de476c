package org.gainsay.mention.date.calendar;

import java.util.Optional;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Joint;
import org.gainsay.mention.number.Joint.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Years before the first: {@code 586 BC}, the first year of {@code 450–420 BCE}, {@code 15 March 44
 * BC}. The year before 1 is 0 in ISO 8601, and so 586 BC is -0585.
 */
public final class Eras {
  private Eras() {}

  /** The year that starts here, and where its era stands behind it or behind the year it is joined to. */
  public static Optional<DateReading> year(Glyphs text, int start) {
    int end = text.digitsEnd(start);
    int last = eraEnd(text, end);
    if (last > end) {
      return of(text, start, start, last);
    }
    @Nullable Joint joint = Joint.at(text, end);
    if (joint == null || !(joint.kind() == Kind.RANGE || joint.closing()) || end - start > 4) {
      return Optional.empty();
    }
    int digits = text.digitsEnd(joint.next());
    boolean shared = digits > joint.next() && eraEnd(text, digits) > digits;
    return shared ? of(text, start, start, end) : Optional.empty();
  }

  /** A day and month with such a year behind them. */
  public static DateReading completed(Glyphs text, DateReading reading) {
    CalendarDate parts = reading.parts();
    int year = text.pastSpace(text.at(reading.end()) == ',' ? reading.end() + 1 : reading.end());
    int end = text.digitsEnd(year);
    boolean open = parts != null && parts.isWithoutYear() && parts.month() > 0;
    if (!open || end == year || eraEnd(text, end) == end) {
      return reading;
    }
    return of(text, reading.start(), year, eraEnd(text, end))
        .map(reading::completedBy)
        .map(whole -> new DateReading(reading.start(), eraEnd(text, end), whole.parts(), whole.date()))
        .orElse(reading);
  }

  private static Optional<DateReading> of(Glyphs text, int start, int digits, int end) {
    int length = text.digitsEnd(digits) - digits;
    int year = length >= 1 && length <= 4 ? Integer.parseInt(text.cut(digits, digits + length)) : 0;
    return year > 1
        ? DateReading.of(start, end, new CalendarDate(1 - year, 0, 0))
        : Optional.empty();
  }

  /** Behind the name of the era; the same place where none stands. */
  public static int eraEnd(Glyphs text, int end) {
    int era = text.pastSpace(end);
    for (String name : new String[] {"BCE", "BC", "B.C.E.", "B.C."}) {
      if (era > end && text.has(era, name) && !text.letter(era + name.length())) {
        return era + name.length();
      }
    }
    return end;
  }
}
