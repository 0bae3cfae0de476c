package org.gainsay.extract.recognise;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a recogniser knows of a statement beside property and value.
 *
 * @param recogniser its name
 * @param certainty that it read well, from 0 to 1
 */
record Remark(
    String recogniser, double certainty, SortedMap<String, String> scope, boolean denied) {
  static Remark of(String recogniser, double certainty) {
    return new Remark(recogniser, certainty, new TreeMap<>(), false);
  }

  Remark in(SortedMap<String, String> conditions) {
    return new Remark(recogniser, certainty, conditions, denied);
  }

  Remark denying(boolean denies) {
    return new Remark(recogniser, certainty, scope, denies);
  }
}
