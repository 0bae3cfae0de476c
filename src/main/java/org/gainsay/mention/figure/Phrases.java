package org.gainsay.mention.figure;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Words of one or several parts, each with what it stands for, found without case; the longest
 * match wins.
 *
 * <pre>phrases.at(text, 12)  // "GPU hours" starts there</pre>
 */
final class Phrases<T> {
  /** What was found, and where. */
  record Match<T>(T value, int start, int end) {}

  private static final int MOST_WORDS = 5;

  private final Map<String, T> byWords = new HashMap<>();

  /** The first meaning that is added stays. */
  void add(String words, T value) {
    byWords.putIfAbsent(key(words), value);
  }

  private static String key(String words) {
    return words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s-]+", " ");
  }

  /** The longest phrase that starts here and ends with a word. */
  @Nullable Match<T> at(Glyphs text, int start) {
    StringBuilder words = new StringBuilder();
    Match<T> longest = null;
    int at = start;
    for (int count = 0; count < MOST_WORDS; count++) {
      int end = partEnd(text, at);
      if (end == at) {
        break;
      }
      words.append(text.lower(at, end));
      T value = byWords.get(words.toString());
      if (value != null) {
        longest = new Match<>(value, start, end);
      }
      at = joint(text, end);
      words.append(' ');
    }
    return longest;
  }

  private static int partEnd(Glyphs text, int start) {
    int end = start;
    while (isPart(text.at(end)) && end - start < 48) {
      end++;
    }
    return end;
  }

  private static boolean isPart(char c) {
    return Glyphs.isLetter(c) || Glyphs.isDigit(c) || c == '\'' || c == '’' || c == '%' || c == '$';
  }

  /** Past what may stand between two parts; the same place where nothing does. */
  private static int joint(Glyphs text, int end) {
    return text.at(end) == '-' ? end + 1 : text.pastSpace(end);
  }

  /** The longest phrase that ends here, with spaces before {@code end} already left out. */
  @Nullable Match<T> before(Glyphs text, int end, int floor) {
    String words = "";
    Match<T> longest = null;
    int at = end;
    for (int count = 0; count < MOST_WORDS; count++) {
      int start = partStart(text, at);
      if (start == at || start < floor) {
        break;
      }
      words = words.isEmpty() ? text.lower(start, at) : text.lower(start, at) + ' ' + words;
      T value = byWords.get(words);
      if (value != null) {
        longest = new Match<>(value, start, end);
      }
      at = text.beforeSpace(start);
      if (at == start) {
        break;
      }
    }
    return longest;
  }

  private static int partStart(Glyphs text, int end) {
    int start = end;
    while (isPart(text.at(start - 1)) && end - start < 48) {
      start--;
    }
    return start;
  }
}
