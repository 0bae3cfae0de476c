package org.gainsay.mention.date.calendar;

import java.time.LocalDate;
import java.util.Set;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.quantity.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What words before a date leave open: {@code by the end of 2025}, {@code before 2026}, {@code
 * after May 2024}.
 */
public final class DateBounds {
  /** What stands for the open side of a time before the first year. */
  private static final LocalDate BEFORE_ALL = LocalDate.of(-9999, 1, 1);

  private static final Set<String> UP_TO = Set.of("by");
  private static final Set<String> BEFORE = Set.of("before", "pre");
  private static final Set<String> AFTER = Set.of("after", "post");

  private DateBounds() {}

  /** The date with the side that stands open. */
  public static DateReading bounded(Glyphs text, DateReading reading, PartialDate date) {
    String before = wordBefore(text, reading.start());
    PartialDate bounded = closed(text, reading, date, before);
    PartialDate open = bounded == null ? opened(text, reading, date, before) : bounded;
    return open == null ? reading : DateReading.of(reading.start(), reading.end(), open);
  }

  /** {@code by}, {@code before}, {@code later than}: a last day; null where none is said. */
  private static @Nullable PartialDate closed(Glyphs text, DateReading reading, PartialDate date, String word) {
    int start = reading.start();
    boolean before = BEFORE.contains(word) || (word.equals("to") && isPrior(text, start));
    boolean whole = text.isWord(start, "end") || (BEFORE.contains(word) && isIncluded(text, start, word));
    boolean upTo = UP_TO.contains(word) || compared(text, start, word).equals("later");
    if (upTo || (before && whole)) {
      return until(date.latest());
    }
    return before ? until(date.earliest().minusDays(1)) : null;
  }

  /** {@code after}, {@code since}, {@code earlier than}: a first day; null where none is said. */
  private static @Nullable PartialDate opened(Glyphs text, DateReading reading, PartialDate date, String word) {
    int start = reading.start();
    String compared = compared(text, start, word);
    boolean after = AFTER.contains(word);
    boolean since = Since.isOpen(text, start, word) || (after && isIncluded(text, start, word));
    if (since || compared.equals("earlier") || compared.equals("sooner")) {
      return from(date.earliest());
    }
    return after ? from(date.latest().plusDays(1)) : null;
  }

  /** The word before {@code than}; empty where another stands before the date. */
  private static String compared(Glyphs text, int start, String word) {
    return word.equals("than") ? text.wordBefore(text.beforeSpace(text.wordStart(text.beforeSpace(start)))) : "";
  }

  /** {@code in or before 1467}: with the year itself. */
  private static boolean isIncluded(Glyphs text, int start, String before) {
    return text.wordBefore(text.beforeSpace(start) - before.length()).equals("or");
  }

  private static String wordBefore(Glyphs text, int start) {
    String word = text.wordBefore(start);
    int further = text.wordStart(text.beforeSpace(start));
    boolean least = word.equals("least") && text.wordBefore(further).equals("at");
    if (least) {
      return text.wordBefore(text.wordStart(text.beforeSpace(further)));
    }
    return word.equals("the") ? text.wordBefore(further) : word;
  }

  private static boolean isPrior(Glyphs text, int start) {
    return text.follows(text.wordStart(text.beforeSpace(start)), "prior");
  }

  private static PartialDate until(LocalDate last) {
    LocalDate open = last.isBefore(PartialDate.ALWAYS) ? BEFORE_ALL : PartialDate.ALWAYS;
    return new PartialDate("../" + last, open, last);
  }

  private static PartialDate from(LocalDate first) {
    return new PartialDate(first + "/..", first, PartialDate.NEVER);
  }
}
