package org.gainsay.mention.phrase;

/**
 * Whether a phrase can begin here at all, by its first three letters: most words begin none, and a
 * look at a few bits that stay in the fastest memory tells so. Never wrongly no.
 */
final class Beginnings {
  private static final int BITS = 14;
  private static final int LETTERS = 3;

  private final long[] seen = new long[1 << (BITS - 6)];

  void add(Folded phrase) {
    char second = phrase.length() > 1 ? phrase.unit(1) : 0;
    char third = phrase.length() >= LETTERS ? phrase.unit(2) : 0;
    int bit = bit(phrase.unit(0), second, third);
    seen[bit >> 6] |= 1L << bit;
  }

  boolean mayBegin(Folded text, int at) {
    char first = text.unit(at);
    char second = at + 1 < text.length() ? text.unit(at + 1) : 0;
    char third = at + 2 < text.length() ? text.unit(at + 2) : 0;
    return has(bit(first, second, third))
        || has(bit(first, second, (char) 0))
        || has(bit(first, (char) 0, (char) 0));
  }

  private boolean has(int bit) {
    return (seen[bit >> 6] & 1L << bit) != 0;
  }

  private static int bit(char first, char second, char third) {
    int mixed = ((first * 31 + second) * 31 + third) * 0x9E3779B9;
    return mixed >>> (Integer.SIZE - BITS);
  }
}
