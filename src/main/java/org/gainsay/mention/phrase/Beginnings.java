package org.gainsay.mention.phrase;

/**
 * Whether a phrase can begin with some letters at all, by their number: of phrases all stretches of
 * six letters, twelve and so on from their first are kept, of shorter ones the whole. Most words
 * begin none, and a look at a few bits that stay in the fastest memory tells so. Never wrongly no.
 */
final class Beginnings {
  /** After so many letters each it is asked whether any phrase begins with them. */
  static final int STEP = 6;

  private static final int MOST_BITS = 16;
  private static final int LEAST_BITS = 10;
  private static final int BITS_OF_LONG = 6;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final int bits;
  private final long[] seen;

  /** With room for so many phrases. */
  Beginnings(int phrases) {
    int wanted = Integer.SIZE - Integer.numberOfLeadingZeros(phrases) + BITS_OF_LONG;
    this.bits = Math.clamp(wanted, LEAST_BITS, MOST_BITS);
    this.seen = new long[1 << (bits - BITS_OF_LONG)];
  }

  /** Whether more phrases than these would make it say yes too often, and another would not. */
  boolean isFull(int phrases) {
    return bits < MOST_BITS && phrases > seen.length;
  }

  void add(String phrase) {
    long number = 0;
    for (int length = 1; length <= phrase.length(); length++) {
      number = PhraseTable.with(number, phrase.charAt(length - 1));
      if (length % STEP == 0 || (length == phrase.length() && length < STEP)) {
        int bit = bit(number);
        seen[bit >> BITS_OF_LONG] |= 1L << bit;
      }
    }
  }

  /** Whether one can begin with the word of a text. */
  boolean mayBegin(Starts starts, int word) {
    for (int at = starts.firstShort(word); at < starts.firstShort(word + 1); at++) {
      if (has(starts.number(at))) {
        return true;
      }
    }
    long six = starts.six(word);
    return six != 0 && has(six);
  }

  /** Whether one can begin with the letters of this number, a whole number of steps. */
  boolean has(long number) {
    int bit = bit(number);
    return (seen[bit >> BITS_OF_LONG] & (1L << bit)) != 0;
  }

  private int bit(long number) {
    return (int) ((number * SPREAD) >>> (Long.SIZE - bits));
  }
}
