package org.gainsay.mention.date.year;

import java.util.Optional;
import org.gainsay.mention.date.calendar.CalendarDate;
import org.gainsay.mention.date.calendar.DateReading;
import org.gainsay.mention.date.calendar.YearDigits;
import org.gainsay.mention.measure.AmountReader;
import org.gainsay.mention.measure.amount.Amount;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Plural;
import org.gainsay.vocabulary.word.WordList;

/**
 * Tells a year from a count by the words around: {@code in 2023}, {@code (2019)}, but {@code 2048
 * men}, {@code 2023 ships}.
 */
public final class BareYears {
  private static final int FIRST_LIKELY = 1900;
  private static final int LAST_LIKELY = 2035;
  private static final int FIRST = 1000;
  private static final int FIRST_UNLED = 1100;
  private static final int LAST = 2199;

  private static final char SECTION = '§';

  /** {@code by 1015 GMT}. */
  private static final WordList CLOCKS = WordList.of("clocks");

  private final AmountReader amounts;
  private final YearRanges ranges;

  public BareYears(AmountReader amounts) {
    this.amounts = amounts;
    this.ranges = new YearRanges(amounts);
  }

  /**
   * The year or years that start here.
   *
   * @param lastDate where the date before it ends, or -1
   */
  public Optional<DateReading> read(Glyphs text, int start, int lastDate) {
    return ranges.read(text, start).or(() -> single(text, start, lastDate));
  }

  private Optional<DateReading> single(Glyphs text, int start, int lastDate) {
    YearDigits year = YearDigits.at(text, start);
    if (year == null
        || !text.digit(start)
        || text.at(text.beforeSpace(start) - 1) == SECTION
        || isCutShort(text, year.end())
        || year.year() < FIRST
        || year.year() > LAST
        || !isYear(text, start, year, lastDate)) {
      return Optional.empty();
    }
    return DateReading.of(start, year.end(), new CalendarDate(year.year(), 0, 0));
  }

  /** {@code in ’98}, {@code since '05}. */
  public static Optional<DateReading> shortYear(Glyphs text, int start) {
    String before = text.wordBefore(start);
    boolean led =
        YearWords.ONLY_YEARS.has(before) || YearWords.MOSTLY_YEARS.has(before) || YearWords.EVENTS.has(before);
    YearDigits year = led ? YearDigits.at(text, start) : null;
    return year == null
        ? Optional.empty()
        : DateReading.of(start, year.end(), new CalendarDate(year.year(), 0, 0));
  }

  /** {@code 2024-13-45} is no date, and {@code 2024.1} is none either. */
  private static boolean isCutShort(Glyphs text, int end) {
    boolean clock = CLOCKS.has(text.word(text.pastSpace(end)));
    return clock || ("-/.".indexOf(text.at(end)) >= 0 && text.digit(end + 1));
  }

  /** Whether the words before can only lead to a year. */
  static boolean isSaid(Glyphs text, int start) {
    String before = text.wordBefore(start);
    return YearWords.ONLY_YEARS.has(before)
        || YearWords.EVENTS.has(before)
        || YearWords.STRONG.contains(before)
        || YearWords.isLed(text, start, before);
  }

  private boolean isYear(Glyphs text, int start, YearDigits year, int lastDate) {
    boolean bare = amounts.read(text, start, start).filter(Amount::isBare).isPresent();
    String before = text.wordBefore(start);
    if (!bare) {
      return isPossessive(text, year.end())
          || (YearWords.HOLIDAYS.has(before) && !isPlural(text, year.end()))
          || isEvent(text, year, before);
    }
    boolean listed = isListed(text, start, lastDate) && !isPlural(text, year.end());
    if (YearWords.ONLY_YEARS.has(before) || YearWords.isLed(text, start, before) || listed || text.at(start - 1) == '©') {
      return true;
    }
    return isLikely(text, start, year, before);
  }

  /** {@code the 1970 cup}: a word in the singular that is a unit elsewhere. */
  private static boolean isEvent(Glyphs text, YearDigits year, String before) {
    int next = text.pastSpace(year.end());
    boolean word = next > year.end() && text.wordEnd(next) - next > 2 && !isPlural(text, year.end());
    boolean likely = year.year() >= FIRST_LIKELY && year.year() <= LAST_LIKELY;
    return word && likely && before.equals("the");
  }

  private static boolean isPossessive(Glyphs text, int end) {
    return (text.at(end) == '\'' || text.at(end) == '’') && text.at(end + 1) == 's';
  }

  /** {@code 2019 and 2021}, {@code 2019, 2020}: beside a year another. */
  private static boolean isListed(Glyphs text, int start, int lastDate) {
    int gap = start - lastDate;
    return lastDate >= 0
        && gap > 0
        && gap <= 6
        && text.cut(lastDate, start).matches("(, ?|/)?\\s?(and |or |& |not )?");
  }

  private static boolean isLikely(Glyphs text, int start, YearDigits year, String before) {
    boolean counts = isPlural(text, year.end());
    boolean likely = year.year() >= FIRST_LIKELY && year.year() <= LAST_LIKELY;
    boolean bracketed = text.at(start - 1) == '(' && ")–-,;".indexOf(text.at(year.end())) >= 0;
    if (year.year() < FIRST_UNLED) {
      return YearWords.STRONG.contains(before) && !counts;
    }
    if (YearWords.ROUGHLY.contains(before)) {
      return !counts && YearWords.LEADS.has(text.wordBefore(text.wordStart(text.beforeSpace(start))));
    }
    if (YearWords.MOSTLY_YEARS.has(before)) {
      boolean strong = YearWords.STRONG.contains(before);
      return counts ? strong && likely : likely || year.year() < FIRST_LIKELY || strong;
    }
    if (bracketed || (YearWords.EVENTS.has(before) && !counts)) {
      return year.year() < LAST_LIKELY;
    }
    return likely && isLoose(text, start, year, before, counts);
  }

  /** Without a preposition: after an article, at the start, behind a name or a stop. */
  private static boolean isLoose(
      Glyphs text, int start, YearDigits year, String before, boolean counts) {
    if (YearWords.ARTICLES.has(before)) {
      return !counts || before.equals("the");
    }
    boolean begins = before.isEmpty() && !counts;
    boolean named =
        !before.isEmpty() && text.upper(text.wordStart(text.beforeSpace(start))) && !counts;
    boolean alone = text.startsLine(start) && text.at(year.end()) == Glyphs.NOTHING;
    return alone || begins || named;
  }

  /** Whether the next word names things that are counted. */
  private static boolean isPlural(Glyphs text, int end) {
    int next = text.pastSpace(end);
    return next > end && Plural.at(text, next);
  }
}
