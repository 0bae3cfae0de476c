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
  private static final String AFTER = " after";

  private Starts() {}

  /**
   * The date itself, as precise as it is written; empty where it opens no time or names a rough one.
   *
   * @param before the text before it
   */
  static Optional<PartialDate> of(PartialDate date, String words, String before) {
    boolean opens = date.latest().equals(PartialDate.NEVER) && before.stripTrailing().toLowerCase(Locale.ROOT).endsWith(SINCE);
    return opens ? at(date.earliest(), words) : Optional.empty();
  }

  /** {@code nothing after May 2018}: the date itself, where the words for a property hold the word that bounds it. */
  static Optional<PartialDate> behind(PartialDate date, String words, String label) {
    boolean opens = date.latest().equals(PartialDate.NEVER) && label.toLowerCase(Locale.ROOT).endsWith(AFTER);
    if (!opens) {
      return Optional.empty();
    }
    LocalDate last = date.earliest().minusDays(1);
    return at(last, words).or(() -> isOfMonth(words, last) ? Optional.of(PartialDate.month(last.getYear(), last.getMonthValue())) : Optional.empty());
  }

  private static Optional<PartialDate> at(LocalDate start, String words) {
    if (words.strip().equals(String.valueOf(start.getYear()))) {
      return Optional.of(PartialDate.year(start.getYear()));
    }
    boolean month = isOfMonth(words, start);
    boolean day = Stream.of(words.split("\\D+", -1)).anyMatch(digits -> digits.equals(String.valueOf(start.getDayOfMonth())));
    if (month && day) {
      return Optional.of(PartialDate.day(start));
    }
    return month && start.getDayOfMonth() == 1
        ? Optional.of(PartialDate.month(start.getYear(), start.getMonthValue()))
        : Optional.empty();
  }

  private static boolean isOfMonth(String words, LocalDate day) {
    return Stream.of(words.split("[\\s,./-]+", -1)).anyMatch(word -> isMonth(word, day.getMonth()));
  }

  private static boolean isMonth(String word, Month month) {
    return word.equalsIgnoreCase(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
        || word.equalsIgnoreCase(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH));
  }
}
