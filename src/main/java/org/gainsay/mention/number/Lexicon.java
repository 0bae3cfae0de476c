package org.gainsay.mention.number;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words of one or several parts, each with what it stands for, found without case; the longest
 * match wins.
 *
 * <pre>phrases.at(text, 12)  // "man hours" starts there</pre>
 */
public final class Lexicon<T> {
  /** What was found, and where. */
  public record Match<T>(T value, int start, int end) {}

  private final Map<String, T> byWords = new HashMap<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Set<String> endings = new HashSet<>();

  /** The first meaning that is added stays. */
  public void add(String words, T value) {
    String key = key(words);
    byWords.putIfAbsent(key, value);
    for (int space = key.indexOf(' '); space >= 0; space = key.indexOf(' ', space + 1)) {
      beginnings.add(key.substring(0, space));
      endings.add(key.substring(space + 1));
    }
  }

  private static String key(String words) {
    StringBuilder key = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean joint = c == '-' || Glyphs.isSpace(c);
      if (!joint) {
        key.append(c);
      } else if (!key.isEmpty() && key.charAt(key.length() - 1) != ' ') {
        key.append(' ');
      }
    }
    return key.toString().strip().toLowerCase(Locale.ROOT);
  }

  /** The longest phrase that starts here and ends with a word. */
  public @Nullable Match<T> at(Glyphs text, int start) {
    String words = "";
    Match<T> longest = null;
    int at = start;
    while (true) {
      int end = partEnd(text, at);
      words = words.isEmpty() ? text.lower(at, end) : words + ' ' + text.lower(at, end);
      T value = end == at ? null : byWords.get(words);
      longest = value == null ? longest : new Match<>(value, start, end);
      if (end == at || !beginnings.contains(words)) {
        return longest;
      }
      at = joint(text, end);
    }
  }

  private static int partEnd(Glyphs text, int start) {
    int end = start;
    while (isPart(text.at(end)) && end - start < 48) {
      end++;
    }
    return owned(text, start, end);
  }

  /** Without the mark of an owner: {@code 30 days' notice}, {@code one year's pay}. */
  private static int owned(Glyphs text, int start, int end) {
    int mark = text.at(end - 1) == 's' ? end - 2 : end - 1;
    boolean owner = mark > start && (text.at(mark) == '\'' || text.at(mark) == '’');
    return owner && Glyphs.isLetter(text.at(mark - 1)) ? mark : end;
  }

  private static boolean isPart(char c) {
    return Glyphs.isLetter(c) || Glyphs.isDigit(c) || c == '\'' || c == '’' || c == '%' || c == '$';
  }

  /** Past what may stand between two parts; the same place where nothing does. */
  private static int joint(Glyphs text, int end) {
    return text.at(end) == '-' ? end + 1 : text.pastSpace(end);
  }

  /** The longest phrase that ends here, with spaces before {@code end} already left out. */
  public @Nullable Match<T> before(Glyphs text, int end, int floor) {
    String words = "";
    Match<T> longest = null;
    int at = end;
    while (true) {
      int start = partStart(text, at);
      if (start == at || start < floor) {
        return longest;
      }
      words = words.isEmpty() ? text.lower(start, at) : text.lower(start, at) + ' ' + words;
      T value = byWords.get(words);
      longest = value == null ? longest : new Match<>(value, start, end);
      at = text.beforeSpace(start);
      if (at == start || !endings.contains(words)) {
        return longest;
      }
    }
  }

  /** Over the full stop of an abbreviation: {@code max.}, {@code c.}. */
  private static int partStart(Glyphs text, int end) {
    int start = text.at(end - 1) == '.' && Glyphs.isLetter(text.at(end - 2)) ? end - 1 : end;
    while (isPart(text.at(start - 1)) && end - start < 48) {
      start--;
    }
    return start;
  }
}
