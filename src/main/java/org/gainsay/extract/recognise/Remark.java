package org.gainsay.extract.recognise;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a recogniser knows of a statement beside property and value.
 *
 * @param recogniser its name
 * @param certainty that it read well, from 0 to 1
 */
public record Remark(
    String recogniser, double certainty, SortedMap<String, String> scope, boolean denied) {
  /** Up to this certainty a statement only fills a gap. */
  static final double DOUBTFUL = 0.6;

  public static Remark of(String recogniser, double certainty) {
    return new Remark(recogniser, certainty, new TreeMap<>(), false);
  }

  boolean isDoubtful() {
    return certainty <= DOUBTFUL;
  }

  Remark in(SortedMap<String, String> conditions) {
    return new Remark(recogniser, certainty, conditions, denied);
  }

  public Remark denying(boolean denies) {
    return new Remark(recogniser, certainty, scope, denies);
  }
}
