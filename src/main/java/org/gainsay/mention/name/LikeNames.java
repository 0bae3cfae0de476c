package org.gainsay.mention.name;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.mention.grammar.Words;
import org.gainsay.vocabulary.word.Individual;
import org.jspecify.annotations.Nullable;

/**
 * Names that nobody knows and that are made as many known ones are: where those end in a hyphen, a
 * figure and one and the same letter, {@code Avocet-7B} is one too. Linear in a text.
 */
public final class LikeNames {
  private static final Pattern SIZED = Pattern.compile("[- ]\\d{1,4}(?:\\.\\d{1,2})?([A-Z])(?![\\p{L}\\p{N}])");
  private static final int ENOUGH = 20;
  private static final int ONE_IN = 50;

  private final @Nullable Pattern pattern;

  /** Those that are like the subjects of a vocabulary. */
  public LikeNames(List<Individual> subjects) {
    Map<String, Integer> counts = new HashMap<>();
    for (Individual subject : subjects) {
      Matcher sized = SIZED.matcher(subject.labels().preferred());
      if (sized.find()) {
        counts.merge(sized.group(1), 1, Integer::sum);
      }
    }
    List<String> letters =
        counts.entrySet().stream()
            .filter(entry -> entry.getValue() >= Math.max(ENOUGH, subjects.size() / ONE_IN))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    this.pattern = letters.isEmpty() ? null : pattern(String.join("", letters));
  }

  private static Pattern pattern(String letters) {
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}_/.@#-])\\p{Lu}[\\p{L}\\p{N}.]{1,24}(?:-[\\p{L}\\p{N}.]{1,16}){0,3}?-\\d{1,4}(?:\\.\\d{1,3})?["
            + letters
            + "](?![\\p{L}\\p{N}_]|\\.\\p{L})(?:-[\\p{L}\\p{N}]{1,16}(?:\\.\\d{1,2})?(?![\\p{L}\\p{N}])){0,4}");
  }

  /** Those in a text, in order. */
  public Set<String> in(String text) {
    if (pattern == null) {
      return Set.of();
    }
    int hyphen = figured(text, 0);
    Set<String> found = hyphen < 0 ? Set.of() : new LinkedHashSet<>();
    while (hyphen >= 0) {
      int end = edge(text, hyphen, 1);
      Matcher matcher = pattern.matcher(text).useTransparentBounds(true).region(edge(text, hyphen, -1) + 1, end);
      while (matcher.find()) {
        found.add(matcher.group());
      }
      hyphen = figured(text, end);
    }
    return found;
  }

  /** The next hyphen before a figure: each of the names has one. */
  private static int figured(String text, int from) {
    int at = text.indexOf('-', from);
    while (at >= 0 && !Words.hasDigit(text, at + 1, Math.min(text.length(), at + 2))) {
      at = text.indexOf('-', at + 1);
    }
    return at;
  }

  /** Where the word ends that has a hyphen here, to one side: none of the names has a space in it. */
  private static int edge(String text, int hyphen, int step) {
    int at = hyphen;
    while (at >= 0 && at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at += step;
    }
    return at;
  }
}
