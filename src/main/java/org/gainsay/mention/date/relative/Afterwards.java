package org.gainsay.mention.date.relative;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.gainsay.mention.date.calendar.DateReading;
import org.gainsay.mention.date.calendar.Steps;
import org.gainsay.mention.date.calendar.Today;
import org.gainsay.mention.number.DigitReader;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.NumberWords;
import org.gainsay.mention.number.Numeral;
import org.gainsay.mention.number.SpelledReader;
import org.gainsay.quantity.PartialDate;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Dates that count from another one of the text: {@code in 2013 …, two years later}, {@code on 7 May …, the
 * following day}.
 */
public final class Afterwards {
  private static final int MOST = 1000;

  /** Months and seasons differ by so many days. */
  private static final int ABOUT = 3;
  private static final WordList BEFORE_SHIFTED = WordList.of("before a time that is compared");

  private Afterwards() {}

  /**
   * The date that starts here.
   *
   * @param other the date of which the text spoke last
   */
  public static Optional<DateReading> read(Glyphs text, int start, PartialDate other) {
    if (other.earliest().getYear() < 1 || other.latest().getYear() >= LocalDate.MAX.getYear() || days(other) > 366) {
      return Optional.empty();
    }
    if (text.digit(start)) {
      return mayMeasure(text, text.pastSpace(text.digitsEnd(start))) ? counted(text, start, other) : Optional.empty();
    }
    return ofWord(text, start, other);
  }

  /** Never wrongly no: whether a word begins as those for times do. */
  private static boolean mayMeasure(Glyphs text, int start) {
    return text.letter(start) && "dwmyqc".indexOf(text.at(start)) >= 0;
  }

  private static Optional<DateReading> ofWord(Glyphs text, int start, PartialDate other) {
    boolean definite = text.follows(start, "the");
    return switch (text.word(start)) {
      case "following" -> named(text, start, other, 1);
      case "next" -> definite ? named(text, start, other, 1) : Optional.empty();
      case "previous", "preceding" -> definite ? named(text, start, other, -1) : Optional.empty();
      case "same" -> definite ? named(text, start, other, 0) : Optional.empty();
      default -> NumberWords.starts(text.word(start)) ? counted(text, start, other) : Optional.empty();
    };
  }

  /** {@code the following day}, {@code the following January}: not {@code the following years}. */
  private static Optional<DateReading> named(Glyphs text, int start, PartialDate other, int step) {
    int unit = text.pastSpace(text.wordEnd(start));
    Steps steps = new Steps(new Today(step < 0 ? other.earliest() : other.latest()));
    String word = text.word(unit);
    @Nullable PartialDate date = word.endsWith("s") ? null : steps.moved(isDaytime(word) ? "day" : word, step);
    date = date == null && step > 0 ? steps.named(text, unit, step) : date;
    return date == null || days(other) > days(date) + ABOUT
        ? Optional.empty()
        : Optional.of(DateReading.of(start, text.wordEnd(unit), date));
  }

  private static boolean isDaytime(String word) {
    return word.equals("morning") || word.equals("evening") || word.equals("afternoon") || word.equals("night");
  }

  /** {@code two years later}, {@code three days before that}. */
  private static Optional<DateReading> counted(Glyphs text, int start, PartialDate other) {
    @Nullable Numeral count = text.digit(start) ? DigitReader.read(text, start) : SpelledReader.read(text, start);
    if (count == null || count.value().scale() > 0 || count.value().compareTo(BigDecimal.valueOf(MOST)) > 0) {
      return Optional.empty();
    }
    int unit = text.pastSpace(count.end());
    int end = text.wordEnd(unit);
    int next = text.pastSpace(end);
    int direction = direction(text, next);
    @Nullable PartialDate date =
        direction == 0 || unit == count.end() ? null : moved(text, start, new Move(text.lower(unit, end), direction * count.value().intValue()), other);
    boolean that = date != null && !text.isWord(next, "later") && !text.isWord(next, "earlier");
    int last = that ? text.wordEnd(text.pastSpace(text.wordEnd(next))) : text.wordEnd(next);
    return date == null ? Optional.empty() : Optional.of(DateReading.of(start, last, date));
  }

  /** Nothing is told where the words go on to say than what: {@code later than}. */
  private static int direction(Glyphs text, int start) {
    int behind = text.pastSpace(text.wordEnd(start));
    boolean that = text.isWord(behind, "that");
    return switch (text.word(start)) {
      case "later" -> text.isWord(behind, "than") ? 0 : 1;
      case "earlier" -> text.isWord(behind, "than") ? 0 : -1;
      case "after" -> that ? 1 : 0;
      case "before" -> that ? -1 : 0;
      default -> 0;
    };
  }

  /** So many units of time, some of them back. */
  private record Move(String unit, int steps) {}

  /** As long as its unit, or as the other date where the two are compared: {@code in May, from a year earlier}. */
  private static @Nullable PartialDate moved(Glyphs text, int start, Move move, PartialDate other) {
    LocalDate from = move.steps() < 0 ? other.earliest() : other.latest();
    @Nullable PartialDate date = new Steps(new Today(from)).moved(move.unit(), move.steps());
    boolean month = days(other) > 27 && days(other) < 32;
    if (date != null && month && days(date) > 32 && BEFORE_SHIFTED.has(text.wordBefore(start))) {
      return PartialDate.month(date.earliest().getYear(), other.earliest().getMonthValue());
    }
    return date == null || days(other) > days(date) + ABOUT ? null : date;
  }

  private static long days(PartialDate date) {
    return ChronoUnit.DAYS.between(date.earliest(), date.latest()) + 1;
  }
}
