package org.gainsay.report;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.finding.Change;

/**
 * What became of the values of a finding since an earlier run, in words: {@code "95B" (c.md)}.
 *
 * @param gained values that it has now and had not
 * @param lost values that it had and has no more
 */
public record ValueChange(List<String> gained, List<String> lost) {
  public ValueChange {
    gained = List.copyOf(gained);
    lost = List.copyOf(lost);
  }

  /**
   * Of the words for each value, then and now; of a run that kept no values nothing is known.
   *
   * @param before by what the values mean
   * @param now likewise
   */
  public static ValueChange between(SortedMap<String, String> before, SortedMap<String, String> now) {
    return before.isEmpty()
        ? new ValueChange(List.of(), List.of())
        : new ValueChange(without(now, before), without(before, now));
  }

  private static List<String> without(SortedMap<String, String> some, Map<String, String> others) {
    SortedMap<String, String> rest = new TreeMap<>(some);
    rest.keySet().removeAll(others.keySet());
    return rest.values().stream().distinct().toList();
  }

  public Change change() {
    return gained.isEmpty() && lost.isEmpty() ? Change.STANDING : Change.CHANGED;
  }

  /** {@code since then also "95B" (c.md), no longer "90B" (b.md)}; empty where nothing changed. */
  public String text() {
    String also = gained.isEmpty() ? "" : "also " + String.join(", ", gained);
    String less = lost.isEmpty() ? "" : "no longer " + String.join(", ", lost);
    String between = also.isEmpty() || less.isEmpty() ? "" : ", ";
    return change() == Change.STANDING ? "" : Printable.of("since then " + also + between + less);
  }
}
