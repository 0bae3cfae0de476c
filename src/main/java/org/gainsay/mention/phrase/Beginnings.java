package org.gainsay.mention.phrase;

/**
 * Whether a phrase can begin here at all, by its first six letters: most words begin none, and a
 * look at a few bits that stay in the fastest memory tells so. Never wrongly no.
 */
final class Beginnings {
  private static final int BITS = 16;
  private static final int LETTERS = 6;

  private final long[] longer = new long[1 << (BITS - 6)];

  /** Of phrases that end before their sixth letter. */
  private final long[] whole = new long[1 << (BITS - 6)];

  void add(Folded phrase) {
    int mixed = 0;
    for (int at = 0; at < Math.min(LETTERS, phrase.length()); at++) {
      mixed = mixed(mixed, phrase.unit(at));
    }
    int bit = bit(mixed);
    long[] seen = phrase.length() < LETTERS ? whole : longer;
    seen[bit >> 6] |= 1L << bit;
  }

  boolean mayBegin(Folded text, int start) {
    int mixed = 0;
    int last = Math.min(text.length(), start + LETTERS) - 1;
    for (int at = start; at <= last; at++) {
      mixed = mixed(mixed, text.unit(at));
      if (has(whole, mixed) && text.wordEnd(at) > 0) {
        return true;
      }
    }
    return has(longer, mixed);
  }

  private static boolean has(long[] seen, int mixed) {
    int bit = bit(mixed);
    return (seen[bit >> 6] & (1L << bit)) != 0;
  }

  private static int mixed(int before, char unit) {
    return before * 31 + unit;
  }

  private static int bit(int mixed) {
    return (mixed * 0x9E3779B9) >>> (Integer.SIZE - BITS);
  }
}
