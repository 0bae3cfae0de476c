package org.gainsay.mention.number;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.vocabulary.word.WordList;

/** The closed list of English number words below a hundred, and the parts of wholes. */
public final class NumberWords {
  private static final WordList ONES = WordList.of("numbers to nineteen");

  private static final WordList TENS = WordList.of("tens");

  private static final Map<String, Integer> PARTS =
      Map.ofEntries(
          Map.entry("half", 2),
          Map.entry("halves", 2),
          Map.entry("third", 3),
          Map.entry("quarter", 4),
          Map.entry("fourth", 4),
          Map.entry("fifth", 5),
          Map.entry("sixth", 6),
          Map.entry("seventh", 7),
          Map.entry("eighth", 8),
          Map.entry("ninth", 9),
          Map.entry("tenth", 10));

  private static final Map<String, Integer> VALUES = values();
  private static final Set<String> STARTERS = starters();

  private NumberWords() {}

  private static Map<String, Integer> values() {
    Map<String, Integer> values = new HashMap<>();
    for (int i = 0; i < ONES.words().size(); i++) {
      values.put(ONES.words().get(i), i);
    }
    for (int i = 0; i < TENS.words().size(); i++) {
      values.put(TENS.words().get(i), 20 + 10 * i);
    }
    return Map.copyOf(values);
  }

  /** Zero to ninety in one word; -1 for others. */
  public static int value(String word) {
    return VALUES.getOrDefault(word, -1);
  }

  private static Set<String> starters() {
    Set<String> words = new HashSet<>(VALUES.keySet());
    words.addAll(List.of("a", "an", "half", "quarter"));
    return Set.copyOf(words);
  }

  /** Whether a number can start with this word, in lower case. */
  public static boolean starts(String word) {
    return STARTERS.contains(word);
  }

  /** The words with which a number can start, in lower case. */
  public static Set<String> words() {
    return STARTERS;
  }

  /** How many of it make a whole: 3 for {@code thirds}; 0 for other words. */
  public static int part(String word) {
    String singular =
        word.length() > 4 && word.endsWith("s") && !word.equals("halves")
            ? word.substring(0, word.length() - 1)
            : word;
    return PARTS.getOrDefault(singular, 0);
  }
}
