package org.gainsay.trust.origin;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Runs of words, by their hashes: what is left of a wording to compare it with others.
 *
 * <p>Of a long text the smallest hashes stand for all: a sample that two texts draw alike.
 */
final class Shingles {
  /** How many hashes are kept. */
  static final int MOST = 512;

  private static final long SEED = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private final long[] hashes;

  /** Ascending, each once. */
  private Shingles(long[] hashes) {
    this.hashes = hashes;
  }

  /** The runs of so many words; none where there are fewer. */
  static Shingles of(List<String> words, int length) {
    int runs = Math.max(0, words.size() - length + 1);
    return of(LongStream.range(0, runs).map(at -> hash(words.subList((int) at, (int) at + length))));
  }

  private static Shingles of(LongStream hashes) {
    return new Shingles(hashes.sorted().distinct().limit(MOST).toArray());
  }

  /** FNV-1a, stirred, so that the smallest are a sample. */
  private static long hash(List<String> words) {
    long hash = SEED;
    for (String word : words) {
      for (int at = 0; at < word.length(); at++) {
        hash = (hash ^ word.charAt(at)) * PRIME;
      }
      hash = (hash ^ ' ') * PRIME;
    }
    hash = (hash ^ (hash >>> 32)) * PRIME;
    return hash ^ (hash >>> 29);
  }

  Shingles and(Shingles other) {
    return of(LongStream.concat(Arrays.stream(hashes), Arrays.stream(other.hashes)));
  }

  LongStream hashes() {
    return Arrays.stream(hashes);
  }

  /** How many both have. */
  int common(Shingles other) {
    int common = 0;
    int there = 0;
    for (long hash : hashes) {
      while (there < other.hashes.length && other.hashes[there] < hash) {
        there++;
      }
      common += there < other.hashes.length && other.hashes[there] == hash ? 1 : 0;
    }
    return common;
  }

  /** Broder's resemblance: what both have, of what either has; from 0 to 1. */
  double resemblance(Shingles other) {
    int common = common(other);
    return share(common, below(other.last()) + other.below(last()) - common);
  }

  /** Broder's containment of the smaller in the larger: from 0 to 1. */
  double containment(Shingles other) {
    return share(common(other), Math.min(below(other.last()), other.below(last())));
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** Up to where these are all that there are. */
  private long last() {
    return hashes.length < MOST ? Long.MAX_VALUE : hashes[hashes.length - 1];
  }

  private int below(long limit) {
    int at = Arrays.binarySearch(hashes, limit);
    return at >= 0 ? at + 1 : -at - 1;
  }
}
