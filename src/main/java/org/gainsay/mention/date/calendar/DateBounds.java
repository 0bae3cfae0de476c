package org.gainsay.mention.date.calendar;

import java.time.LocalDate;
import java.util.Set;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.quantity.PartialDate;

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
    String compared =
        before.equals("than")
            ? text.wordBefore(text.beforeSpace(text.wordStart(text.beforeSpace(reading.start()))))
            : "";
    boolean than = compared.equals("later");
    if (compared.equals("earlier") || compared.equals("sooner")) {
      return DateReading.of(reading.start(), reading.end(), from(date.earliest()));
    }
    boolean prior = before.equals("to") && isPrior(text, reading.start());
    boolean included = isIncluded(text, reading.start(), before);
    if (UP_TO.contains(before) || than || (included && BEFORE.contains(before))) {
      return DateReading.of(reading.start(), reading.end(), until(date.latest()));
    }
    boolean end = text.isWord(reading.start(), "end");
    if ((BEFORE.contains(before) || prior) && end) {
      return DateReading.of(reading.start(), reading.end(), until(date.latest()));
    }
    if (BEFORE.contains(before) || prior) {
      return DateReading.of(reading.start(), reading.end(), until(date.earliest().minusDays(1)));
    }
    if ((included && AFTER.contains(before)) || Since.isOpen(text, reading.start(), before)) {
      return DateReading.of(reading.start(), reading.end(), from(date.earliest()));
    }
    return AFTER.contains(before)
        ? DateReading.of(reading.start(), reading.end(), from(date.latest().plusDays(1)))
        : reading;
  }

  /** {@code in or before 1467}: with the year itself. */
  private static boolean isIncluded(Glyphs text, int start, String before) {
    return text.wordBefore(text.beforeSpace(start) - before.length()).equals("or");
  }

  private static String wordBefore(Glyphs text, int start) {
    String word = text.wordBefore(start);
    if (!word.equals("the")) {
      return word;
    }
    return text.wordBefore(text.wordStart(text.beforeSpace(start)));
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
