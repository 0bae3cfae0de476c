package org.gainsay.extract.value;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.gainsay.quantity.PartialDate;

/** {@code since May 2018}: where a property says when something happened, that is when it did. */
final class Starts {
  private static final String SINCE = "since";

  private Starts() {}

  /**
   * The date itself, as precise as it is written; empty where it opens no time or names a rough one.
   *
   * @param before the text before it
   */
  static Optional<PartialDate> of(PartialDate date, String words, String before) {
    LocalDate start = date.earliest();
    boolean opens = date.latest().equals(PartialDate.NEVER) && before.stripTrailing().toLowerCase(Locale.ROOT).endsWith(SINCE);
    if (!opens) {
      return Optional.empty();
    }
    if (words.strip().equals(String.valueOf(start.getYear()))) {
      return Optional.of(PartialDate.year(start.getYear()));
    }
    boolean month = Stream.of(words.split("[\\s,./-]+", -1)).anyMatch(word -> isMonth(word, start.getMonth()));
    boolean day = Stream.of(words.split("\\D+", -1)).anyMatch(digits -> digits.equals(String.valueOf(start.getDayOfMonth())));
    if (month && day) {
      return Optional.of(PartialDate.day(start));
    }
    return month && start.getDayOfMonth() == 1
        ? Optional.of(PartialDate.month(start.getYear(), start.getMonthValue()))
        : Optional.empty();
  }

  private static boolean isMonth(String word, Month month) {
    return word.equalsIgnoreCase(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
        || word.equalsIgnoreCase(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
  }
}
