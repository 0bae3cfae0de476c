package org.gainsay.mention.phrase;

import java.util.Arrays;

/**
 * Which node follows a node by which letter: node 0 is the root. Numbers in two arrays and no
 * objects, since every letter of every text is looked up here, several times.
 */
final class Trie {
  static final int ROOT = 0;
  static final int NONE = -1;

  private static final int FIRST_BITS = 6;

  private int bits = FIRST_BITS;
  private long[] steps = free(bits);
  private int[] targets = new int[1 << bits];
  private int nodes = 1;

  private static long[] free(int bits) {
    long[] steps = new long[1 << bits];
    Arrays.fill(steps, NONE);
    return steps;
  }

  /** The node behind {@code node} by {@code unit}, or {@link #NONE}. */
  int child(int node, char unit) {
    int place = place(step(node, unit));
    return steps[place] == NONE ? NONE : targets[place];
  }

  /** The same, made where there is none yet: numbers go up by one. */
  int grow(int node, char unit) {
    int known = child(node, unit);
    if (known != NONE) {
      return known;
    }
    if (nodes * 2 > steps.length) {
      widen();
    }
    put(step(node, unit), nodes);
    return nodes++;
  }

  private static long step(int node, char unit) {
    return ((long) node << Character.SIZE) | unit;
  }

  /** Where a step stands, or the free place where it would: half of the places are free. */
  private int place(long step) {
    int place = (int) ((step * 0x9E3779B97F4A7C15L) >>> (Long.SIZE - bits));
    while (steps[place] != NONE && steps[place] != step) {
      place = (place + 1) & (steps.length - 1);
    }
    return place;
  }

  private void put(long step, int target) {
    int place = place(step);
    steps[place] = step;
    targets[place] = target;
  }

  private void widen() {
    long[] before = steps;
    int[] beforeTargets = targets;
    bits++;
    steps = free(bits);
    targets = new int[1 << bits];
    for (int place = 0; place < before.length; place++) {
      if (before[place] != NONE) {
        put(before[place], beforeTargets[place]);
      }
    }
  }
}
