package org.gainsay.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

/** Counts what was expected, seen and hit over many sentences. */
public final class Tally {
  private final List<String> wrong = new ArrayList<>();
  private int hits;
  private int expected;
  private int seen;

  public void count(String sentence, List<String> wanted, List<String> found) {
    List<String> right = new ArrayList<>(wanted);
    right.retainAll(found);
    hits += right.size();
    expected += wanted.size();
    seen += found.size();
    if (right.size() < Math.max(wanted.size(), found.size())) {
      wrong.add(sentence + "\n  expected " + wanted + "\n  found    " + found);
    }
  }

  public void assertAtLeast(double recall, double precision) {
    String report = String.join("\n", wrong);
    assertThat(1.0 * hits / expected).as("recall; %s", report).isGreaterThanOrEqualTo(recall);
    assertThat(1.0 * hits / seen).as("precision; %s", report).isGreaterThanOrEqualTo(precision);
  }
}
