package org.gainsay.mention.phrase;

import java.util.Arrays;

/**
 * Where the words of a text begin, and the numbers of their first letters: worked out once, for all
 * tables of phrases that are asked about the text. Linear in it.
 */
final class Starts {
  private static final int FIRST_ROOM = 16;

  private int size;
  private int[] places;
  private long[] sixes;

  /** Where the shorter numbers of each word begin; those of the last end at the next. */
  private int[] firsts;

  private long[] numbers = new long[FIRST_ROOM];

  private Starts(int room) {
    this.places = new int[room];
    this.sixes = new long[room];
    this.firsts = new int[room + 1];
  }

  static Starts of(Folded text) {
    Starts starts = new Starts(FIRST_ROOM + text.length() / 4);
    for (int at = 0; at < text.length(); at++) {
      if (text.startsWord(at)) {
        starts.add(text, at);
      }
    }
    return starts;
  }

  private void add(Folded text, int start) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size * 2);
      sixes = Arrays.copyOf(sixes, size * 2);
      firsts = Arrays.copyOf(firsts, size * 2 + 1);
    }
    int shorter = firsts[size];
    int end = Math.min(text.length(), start + Beginnings.STEP);
    long number = 0;
    int at = start;
    for (; at < end && (at == start || text.joins(at)); at++) {
      number = PhraseTable.with(number, text.unit(at));
      if (at + 1 < start + Beginnings.STEP && text.wordEnd(at) > 0) {
        shorter = shorter(shorter, number);
      }
    }
    places[size] = start;
    sixes[size] = at == start + Beginnings.STEP ? number : 0;
    firsts[++size] = shorter;
  }

  private int shorter(int at, long number) {
    if (at == numbers.length) {
      numbers = Arrays.copyOf(numbers, at * 2);
    }
    numbers[at] = number;
    return at + 1;
  }

  int size() {
    return size;
  }

  /** The unit with which a word begins. */
  int at(int word) {
    return places[word];
  }

  /** The number of the six letters that begin here; 0 where fewer are joined. */
  long six(int word) {
    return sixes[word];
  }

  /** The index of the first number of fewer letters that begin here and end a word. */
  int firstShort(int word) {
    return firsts[word];
  }

  long number(int at) {
    return numbers[at];
  }
}
