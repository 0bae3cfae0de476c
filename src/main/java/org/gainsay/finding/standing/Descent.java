package org.gainsay.finding.standing;

import java.util.Comparator;

/**
 * A source that has its word, or some of it, from another.
 *
 * @param source identity of the later
 * @param from identity of the earlier, or the address that it cites
 */
public record Descent(String source, String from, Reason reason) implements Comparable<Descent> {
  private static final Comparator<Descent> ORDER =
      Comparator.comparing(Descent::source)
          .thenComparing(Descent::from)
          .thenComparing(Descent::reason);

  /** How it shows. */
  public enum Reason {
    /** It tells half of what it claims in the other's words, or more. */
    REPEATS,
    /** One of its links leads there. */
    CITES
  }

  @Override
  public int compareTo(Descent other) {
    return ORDER.compare(this, other);
  }
}
