package org.gainsay.document.passage;

import java.util.Arrays;
import org.gainsay.source.Span;

/**
 * From the offsets of a text as read to those of the text as found, for texts of which some parts
 * were left out, decoded or repaired.
 *
 * <p>Made of runs: a run of equal length on both sides maps unit by unit, any other as a whole.
 * Looking up costs the logarithm of the number of runs.
 */
public final class OffsetMap {
  private final int[] read;
  private final int[] found;
  private final int[] foundEnd;
  private final int runs;
  private final int length;

  private OffsetMap(Builder builder) {
    this.runs = builder.runs;
    this.read = Arrays.copyOf(builder.read, runs);
    this.found = Arrays.copyOf(builder.found, runs);
    this.foundEnd = Arrays.copyOf(builder.foundEnd, runs);
    this.length = builder.length;
  }

  /** Where a non-empty stretch of the read text stands in the found one. */
  public Span found(Span stretch) {
    if (stretch.isEmpty() || stretch.end() > length) {
      throw new IllegalArgumentException("no stretch of this text: " + stretch);
    }
    return new Span(start(stretch.start()), end(stretch.end() - 1));
  }

  private int start(int offset) {
    int run = run(offset);
    return isUnitByUnit(run) ? found[run] + offset - read[run] : found[run];
  }

  private int end(int last) {
    int run = run(last);
    return isUnitByUnit(run) ? found[run] + last - read[run] + 1 : foundEnd[run];
  }

  private int run(int offset) {
    int at = Arrays.binarySearch(read, offset);
    return at >= 0 ? at : -at - 2;
  }

  private boolean isUnitByUnit(int run) {
    return units(run) == foundEnd[run] - found[run];
  }

  /** The same, where the found text stands so much further on. */
  public OffsetMap shifted(int by) {
    Builder builder = new Builder();
    for (int run = 0; run < runs; run++) {
      builder.add(units(run), new Span(found[run] + by, foundEnd[run] + by));
    }
    return builder.build();
  }

  /** This map, and then that of a text that follows. */
  public OffsetMap then(OffsetMap next) {
    Builder builder = new Builder();
    addTo(builder);
    next.addTo(builder);
    return builder.build();
  }

  private void addTo(Builder builder) {
    for (int run = 0; run < runs; run++) {
      builder.add(units(run), new Span(found[run], foundEnd[run]));
    }
  }

  private int units(int run) {
    return (run + 1 < runs ? read[run + 1] : length) - read[run];
  }

  /** This map with its found side taken as the read side of {@code outer}. */
  public OffsetMap within(OffsetMap outer) {
    Builder builder = new Builder();
    for (int run = 0; run < runs; run++) {
      outer.append(builder, new Span(found[run], foundEnd[run]), units(run));
    }
    return builder.build();
  }

  /** Adds what {@code stretch} maps to, for {@code units} of a text that reads it. */
  private void append(Builder builder, Span stretch, int units) {
    if (units != stretch.length() || stretch.isEmpty()) {
      builder.add(units, stretch.isEmpty() ? stretch : found(stretch));
      return;
    }
    for (int at = stretch.start(); at < stretch.end(); ) {
      int run = run(at);
      int readEnd = run + 1 < runs ? read[run + 1] : length;
      int next = Math.min(readEnd, stretch.end());
      builder.add(next - at, found(new Span(at, next)));
      at = next;
    }
  }

  /** Collects runs in the order of the read text. */
  public static final class Builder {
    private int[] read = new int[4];
    private int[] found = new int[4];
    private int[] foundEnd = new int[4];
    private int runs;
    private int length;

    /** The next {@code units} of the read text come from {@code stretch}. */
    public Builder add(int units, Span stretch) {
      if (units == 0) {
        return this;
      }
      if (!continues(units, stretch)) {
        grow();
        read[runs] = length;
        found[runs] = stretch.start();
        runs++;
      }
      foundEnd[runs - 1] = stretch.end();
      length += units;
      return this;
    }

    private boolean continues(int units, Span stretch) {
      return runs > 0
          && units == stretch.length()
          && length - read[runs - 1] == foundEnd[runs - 1] - found[runs - 1]
          && foundEnd[runs - 1] == stretch.start();
    }

    private void grow() {
      if (runs == read.length) {
        read = Arrays.copyOf(read, runs * 2);
        found = Arrays.copyOf(found, runs * 2);
        foundEnd = Arrays.copyOf(foundEnd, runs * 2);
      }
    }

    public OffsetMap build() {
      return new OffsetMap(this);
    }
  }
}
