package org.gainsay.finding.standing;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who stands behind a claim, and what that makes of it.
 *
 * @param origins identities of the independent sources that state the same value, the claim's own
 *     among them; never empty
 */
public record Support(SortedSet<String> origins, Verdict verdict) {
  public Support {
    if (origins.isEmpty()) {
      throw new IllegalArgumentException("a claim that nobody states: " + verdict);
    }
    origins = Collections.unmodifiableSortedSet(new TreeSet<>(origins));
  }

  public static Support of(Collection<String> origins, Verdict verdict) {
    return new Support(new TreeSet<>(origins), verdict);
  }
}
