package org.gainsay.workspace.lookalike;

import java.util.HashSet;
import java.util.Set;

/** How far two words lie apart: letters left out, put in, changed, or two of them turned round. */
final class Spelling {
  /** Shorter words are told apart by one letter: mini and midi, base and case. */
  private static final int LONG = 5;

  private static final int VERY_LONG = 9;
  private static final int LONGEST = 24;

  private Spelling() {}

  /** How many slips of the pen a word of a length may hold and still be meant. */
  private static int slips(int length) {
    return length < LONG || length > LONGEST ? 0 : length < VERY_LONG ? 1 : 2;
  }

  /** Whether one word may be the other, misspelled. */
  static boolean close(String one, String other) {
    int allowed = Math.min(slips(one.length()), slips(other.length()));
    return allowed > 0 && distance(one, other) <= allowed;
  }

  /**
   * What is left of a word when as many letters are left out as it may hold slips: two words that
   * are close share one of these. At most 301 for a word of 24 letters.
   */
  static Set<String> stumps(String word) {
    Set<String> stumps = new HashSet<>(Set.of(word));
    for (int slip = 0; slip < slips(word.length()); slip++) {
      Set<String> shorter = new HashSet<>();
      for (String stump : stumps) {
        for (int at = 0; at < stump.length(); at++) {
          shorter.add(stump.substring(0, at) + stump.substring(at + 1));
        }
      }
      stumps.addAll(shorter);
    }
    return stumps;
  }

  private static int distance(String one, String other) {
    int[][] steps = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : step(steps, i, j, one, other);
      }
    }
    return steps[one.length()][other.length()];
  }

  private static int step(int[][] steps, int i, int j, String one, String other) {
    boolean same = one.charAt(i - 1) == other.charAt(j - 1);
    int least = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
    least = Math.min(least, steps[i - 1][j - 1] + (same ? 0 : 1));
    boolean turned =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return turned ? Math.min(least, steps[i - 2][j - 2] + 1) : least;
  }
}
