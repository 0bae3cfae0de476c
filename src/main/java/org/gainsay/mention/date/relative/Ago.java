package org.gainsay.mention.date.relative;

import java.math.BigDecimal;
import java.util.Optional;
import org.gainsay.mention.date.calendar.DateReading;
import org.gainsay.mention.number.DigitReader;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.SpelledReader;
import org.gainsay.quantity.PartialDate;
import org.jspecify.annotations.Nullable;

/** Dates a number of days, weeks or years from the day that is spoken on. */
final class Ago {
  private static final int MOST = 3000;

  private Ago() {}

  /** The date that lies so many of a unit from today; null for what is no unit of time. */
  interface Steps {
    @Nullable PartialDate from(String unit, int step);
  }

  /** {@code two weeks ago}, {@code a year ago}, {@code 3 days from now}, {@code will open in 3 days}. */
  static Optional<DateReading> read(Glyphs text, int start, Steps steps) {
    Numeral count =
        text.digit(start) ? DigitReader.read(text, start) : SpelledReader.read(text, start);
    if (count == null
        || count.value().scale() > 0
        || count.value().compareTo(BigDecimal.valueOf(MOST)) > 0) {
      return Optional.empty();
    }
    int unit = text.pastSpace(count.end());
    int end = text.wordEnd(unit);
    int next = text.pastSpace(end);
    boolean coming = text.follows(start, "in") && Ahead.isMeant(text, start - "in ".length());
    int direction = text.isWord(start, "a") && text.isWord(next, "earlier") ? -1 : coming ? 1 : direction(text, next);
    PartialDate date =
        direction == 0 || unit == count.end()
            ? null
            : steps.from(text.lower(unit, end), direction * count.value().intValue());
    int last = coming ? end : direction < 0 ? text.wordEnd(next) : text.wordEnd(text.pastSpace(text.wordEnd(next)));
    return date == null ? Optional.empty() : Optional.of(DateReading.of(start, last, date));
  }

  private static int direction(Glyphs text, int start) {
    String word = text.word(start);
    if (word.equals("ago")) {
      return -1;
    }
    return text.has(start, "from now") || text.has(start, "from today") ? 1 : 0;
  }
}
