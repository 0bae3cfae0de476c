package org.gainsay.mention.date.period;

import java.time.LocalDate;
import java.util.Optional;
import org.gainsay.mention.date.calendar.CalendarDate;
import org.gainsay.mention.date.calendar.CalendarWords;
import org.gainsay.mention.date.calendar.DateReading;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.quantity.PartialDate;

/** {@code the first week of August}: seven days of a month. */
record Weeks(PartDates.Wholes wholes) {
  private static final int LAST = 5;

  Optional<DateReading> read(Glyphs text, int start) {
    int number = number(text.word(start));
    int week = text.pastSpace(text.wordEnd(start));
    int of = text.pastSpace(text.wordEnd(week));
    boolean said = number > 0 && text.isWord(week, "week") && (text.isWord(of, "of") || text.isWord(of, "in"));
    return said
        ? wholes.read(text, text.pastSpace(text.wordEnd(of)))
            .map(month -> wholes.anchored(text, month))
            .flatMap(month -> week(start, number, month))
        : Optional.empty();
  }

  private static int number(String word) {
    boolean last = word.equals("last") || word.equals("final");
    int number = last ? LAST : CalendarWords.ordinal(word);
    return number > LAST ? 0 : number;
  }

  private static Optional<DateReading> week(int start, int number, DateReading month) {
    PartialDate date = month.date();
    CalendarDate parts = month.parts();
    if (date == null || parts == null || parts.month() == 0 || parts.day() > 0) {
      return Optional.empty();
    }
    LocalDate first = number == LAST ? date.latest().minusDays(6) : date.earliest().plusDays(7L * (number - 1));
    LocalDate last = first.plusDays(6);
    return Optional.of(DateReading.of(start, month.end(), new PartialDate(first + "/" + last, first, last)));
  }
}
