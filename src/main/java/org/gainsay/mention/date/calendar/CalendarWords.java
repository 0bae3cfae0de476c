package org.gainsay.mention.date.calendar;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.vocabulary.word.WordList;

/** The English names of months, weekdays, seasons and parts of the year. */
public final class CalendarWords {
  private static final Map<String, Integer> MONTHS = months();
  private static final Map<String, Integer> WEEKDAYS = weekdays();
  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24);
  private static final Map<String, Integer> ORDINALS = ordinals();

  private static final WordList TENS = WordList.of("decades");

  private static final WordList STARTERS = WordList.of("beginnings of dates");

  private CalendarWords() {}

  private static Map<String, Integer> months() {
    Map<String, Integer> months = new HashMap<>();
    for (Month month : Month.values()) {
      String name = month.name().toLowerCase(Locale.ROOT);
      months.put(name, month.getValue());
      months.put(name.substring(0, 3), month.getValue());
    }
    months.put("sept", Month.SEPTEMBER.getValue());
    return Map.copyOf(months);
  }

  private static Map<String, Integer> ordinals() {
    Map<String, Integer> ordinals = new HashMap<>();
    List<String> words = WordList.of("ordinals").words();
    words.forEach(word -> ordinals.put(word, ordinals.size() + 1));
    ordinals.put("1st", 1);
    ordinals.put("2nd", 2);
    ordinals.put("3rd", 3);
    ordinals.put("4th", 4);
    return Map.copyOf(ordinals);
  }

  private static Map<String, Integer> weekdays() {
    Map<String, Integer> weekdays = new HashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = day.name().toLowerCase(Locale.ROOT);
      weekdays.put(name, day.getValue());
      weekdays.put(name.substring(0, 3), day.getValue());
    }
    return Map.copyOf(weekdays);
  }

  /** The month that is named here, with a capital; 0 where none is. */
  public static int month(Glyphs text, int start) {
    return text.upper(start) ? MONTHS.getOrDefault(text.word(start), 0) : 0;
  }

  /** The weekday that is named here, with a capital, Monday as 1; 0 where none is. */
  public static int weekday(Glyphs text, int start) {
    return text.upper(start) ? WEEKDAYS.getOrDefault(text.word(start), 0) : 0;
  }

  /** The season in EDTF, 21 to 24; 0 for other words. */
  public static int season(String word) {
    return SEASONS.getOrDefault(word, 0);
  }

  /** The first year of a decade of the last century: 1990 for {@code nineties}; 0 for others. */
  public static int decade(String word) {
    int place = TENS.words().indexOf(word);
    return place < 0 ? 0 : 1920 + 10 * place;
  }

  /** 1 to 20 for first to twentieth in words, to fourth in digits; 0 for others. */
  public static int ordinal(String word) {
    return ORDINALS.getOrDefault(word, 0);
  }

  /** The words with which a date can start, in lower case. */
  public static Set<String> starters() {
    Set<String> words = new HashSet<>(STARTERS.words());
    words.addAll(MONTHS.keySet());
    words.addAll(WEEKDAYS.keySet());
    words.addAll(SEASONS.keySet());
    words.addAll(ORDINALS.keySet());
    words.addAll(TENS.words());
    return words;
  }
}
