package org.gainsay.finding;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A reader's word on a finding.
 *
 * @param finding IRI of what it speaks of
 * @param by who says so; null where nobody signed
 * @param on the day on which it was said; null where no day is given
 * @param values of the finding on that day, as {@link Finding#values} has them; empty where the
 *     reader speaks of the finding whatever its values
 */
public record Review(
    String finding,
    Decision decision,
    String because,
    @Nullable String by,
    @Nullable LocalDate on,
    SortedSet<String> values) {
  public Review {
    values = Collections.unmodifiableSortedSet(new TreeSet<>(values));
  }

  /** Whether the finding still has the values that were looked at. */
  public boolean holdsFor(Finding now) {
    return values.isEmpty() || values.equals(now.values());
  }

  /** Whether the finding is to be kept out of sight. */
  public boolean dismisses(Finding now) {
    return decision == Decision.DISMISSED && holdsFor(now);
  }
}
