package org.gainsay.vocabulary.reading;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which known word somebody meant. */
public final class Spelling {
  private Spelling() {}

  /**
   * The word that the fewest edits make of {@code word}, if they are at most a third of its
   * letters.
   */
  public static Optional<String> nearest(String word, Collection<String> known) {
    Comparator<String> byEdits = Comparator.comparingInt(candidate -> edits(word, candidate));
    return known.stream()
        .min(byEdits.thenComparing(Comparator.naturalOrder()))
        .filter(nearest -> edits(word, nearest) * 3 <= word.length());
  }

  /** Levenshtein's distance, by one row of his table at a time. */
  private static int edits(String from, String to) {
    int[] row = new int[to.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int replaced = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[to.length()];
  }
}
