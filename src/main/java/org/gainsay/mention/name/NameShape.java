package org.gainsay.mention.name;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.mention.grammar.Words;
import org.gainsay.vocabulary.word.Individual;

/**
 * How names of a class go on: {@code -Chat}, {@code  7B}, {@code  1.5 Mini}. The words that may
 * follow a name after a space are those that follow one in the vocabulary.
 */
public final class NameShape {
  private static final Pattern TAIL = Pattern.compile("[-‐‑][\\p{L}\\p{N}][\\p{L}\\p{N}_.+]*");
  private static final Pattern WORD = Pattern.compile("[  ]([\\p{L}\\p{N}][\\p{L}\\p{N}_.+-]*)");
  private static final Pattern VERSION = Pattern.compile("[vV]?\\d{1,2}(\\.\\d{1,2})?");
  private static final Pattern SIZE = Pattern.compile("(\\d{1,3}x)?\\d{1,4}(\\.\\d{1,2})?[BMbm]");

  private static final String HYPHENS = "-‐‑";

  private final Set<String> words = new HashSet<>();

  public NameShape(List<Individual> subjects) {
    for (Individual subject : subjects) {
      subject.labels().all().forEach(this::learn);
    }
  }

  private void learn(String label) {
    String[] parts = label.replace('-', ' ').split(" ", -1);
    for (int part = 1; part < parts.length; part++) {
      if (!parts[part].isEmpty() && Character.isUpperCase(parts[part].charAt(0))) {
        words.add(parts[part]);
      }
    }
  }

  /**
   * Where a name that was found goes on to.
   *
   * @param stops offset of the next thing that is no part of it (a figure with a unit, the words
   *     for a property)
   */
  int extend(String text, int end, int stops) {
    int at = end;
    int next = next(text, at, stops);
    while (next > at) {
      at = next;
      next = next(text, at, stops);
    }
    return at;
  }

  private int next(String text, int at, int stops) {
    char unit = at < text.length() ? text.charAt(at) : '\0';
    if (HYPHENS.indexOf(unit) >= 0) {
      Matcher tail = TAIL.matcher(text).region(at, text.length());
      return tail.lookingAt() && tail.end() <= stops ? trimmed(text, tail.end()) : at;
    }
    if (unit != ' ') {
      return at;
    }
    Matcher word = WORD.matcher(text).region(at, text.length());
    boolean joins = word.lookingAt() && at + 1 < stops && isPart(trimmedWord(word.group(1)));
    return joins ? trimmed(text, word.end()) : at;
  }

  private boolean isPart(String word) {
    int end = 0;
    while (end < word.length() && HYPHENS.indexOf(word.charAt(end)) < 0) {
      end++;
    }
    String first = word.substring(0, end);
    return words.contains(first)
        || (Words.hasDigit(first, 0, end)
            && (VERSION.matcher(first).matches() || SIZE.matcher(first).matches()));
  }

  private static String trimmedWord(String word) {
    return word.substring(0, trimmed(word, word.length()));
  }

  /** Without the full stop of a sentence. */
  private static int trimmed(String text, int end) {
    int at = end;
    while (at > 0 && ".-_".indexOf(text.charAt(at - 1)) >= 0) {
      at--;
    }
    return at;
  }
}
