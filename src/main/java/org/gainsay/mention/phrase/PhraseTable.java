package org.gainsay.mention.phrase;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What phrases stand for, by a number that grows with each of their letters: one look for each word
 * of a text and not for each letter. Of two phrases with one number, their letters tell.
 */
final class PhraseTable<T> {
  private static final int FIRST_BITS = 4;
  private static final long NONE = 0;
  private static final long SPREAD = 0x9E3779B97F4A7C15L;
  private static final long BASE = 0x100000001B3L;

  private int bits = FIRST_BITS;
  private long[] keys = new long[1 << bits];
  private List<@Nullable Accepted<T>> phrases = free(bits);
  private int size;
  private int longest;

  private static <T> List<@Nullable Accepted<T>> free(int bits) {
    return new ArrayList<>(Collections.nCopies(1 << bits, null));
  }

  /** The number of some letters and one more; that of none is 0. */
  static long with(long letters, char unit) {
    return (letters + unit + 1) * BASE;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int size() {
    return size;
  }

  /** The letters of all phrases. */
  List<String> letters() {
    List<String> letters = new ArrayList<>();
    for (@Nullable Accepted<T> phrase : phrases) {
      if (phrase != null) {
        letters.add(phrase.letters());
      }
    }
    return letters;
  }

  /** How many letters the longest phrase has. */
  int longest() {
    return longest;
  }

  void add(String letters, Spelling spelling, T value) {
    if (size * 2 >= keys.length) {
      widen();
    }
    long key = key(number(letters));
    int place = place(key, letters);
    @Nullable Accepted<T> before = phrases.get(place);
    size += before == null ? 1 : 0;
    longest = Math.max(longest, letters.length());
    keys[place] = key;
    phrases.set(
        place,
        before == null ? Accepted.of(letters, spelling, value) : before.with(spelling, value));
  }

  private static long number(String letters) {
    long number = 0;
    for (int at = 0; at < letters.length(); at++) {
      number = with(number, letters.charAt(at));
    }
    return number;
  }

  /** What may have this number, or nothing; whether it has these letters is to be asked. */
  @Nullable Accepted<T> find(long number, Folded text, int start, int end) {
    long key = key(number);
    for (int place = place(key); keys[place] != NONE; place = next(place)) {
      @Nullable Accepted<T> here = keys[place] == key ? phrases.get(place) : null;
      if (here != null && text.isAt(start, end, here.letters())) {
        return here;
      }
    }
    return null;
  }

  /** Where letters stand, or the free place where they would: half of the places are free. */
  private int place(long key, String letters) {
    int place = place(key);
    while (keys[place] != NONE && !isAt(place, key, letters)) {
      place = next(place);
    }
    return place;
  }

  private boolean isAt(int place, long key, String letters) {
    @Nullable Accepted<T> here = keys[place] == key ? phrases.get(place) : null;
    return here != null && here.letters().equals(letters);
  }

  private static long key(long number) {
    return (number * SPREAD) | 1;
  }

  private int place(long key) {
    return (int) (key >>> (Long.SIZE - bits));
  }

  private int next(int place) {
    return (place + 1) & (keys.length - 1);
  }

  private void widen() {
    List<@Nullable Accepted<T>> before = phrases;
    long[] beforeKeys = keys;
    bits++;
    keys = new long[1 << bits];
    phrases = free(bits);
    for (int place = 0; place < beforeKeys.length; place++) {
      @Nullable Accepted<T> phrase = before.get(place);
      if (phrase != null) {
        int to = place(beforeKeys[place], phrase.letters());
        keys[to] = beforeKeys[place];
        phrases.set(to, phrase);
      }
    }
  }
}
