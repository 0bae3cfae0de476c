package org.gainsay.report;

import java.util.List;
import java.util.Map;
import org.gainsay.finding.Change;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Review;
import org.gainsay.finding.standing.Standing;
import org.jspecify.annotations.Nullable;

/**
 * What is said beside findings: what readers made of them, and what became of them since an earlier
 * run.
 *
 * @param reviews by the IRI of the finding
 * @param before what became of the values of each finding of the earlier run that still is, by its IRI; null where
 *     there is no run to compare with
 * @param gone findings of the earlier run that are no more
 * @param dismissed how many findings are dismissed, shown or not
 * @param standing who stands behind the claims
 */
public record Asides(
    Map<String, Review> reviews,
    @Nullable Map<String, ValueChange> before,
    List<PastFinding> gone,
    int dismissed,
    Standing standing) {
  public static final Asides NONE = new Asides(Map.of(), null, List.of(), 0);

  public Asides {
    reviews = Map.copyOf(reviews);
    before = before == null ? null : Map.copyOf(before);
    gone = List.copyOf(gone);
  }

  /** Where nobody asked who stands behind the claims. */
  public Asides(
      Map<String, Review> reviews,
      @Nullable Map<String, ValueChange> before,
      List<PastFinding> gone,
      int dismissed) {
    this(reviews, before, gone, dismissed, Standing.NONE);
  }

  public Asides with(Standing other) {
    return new Asides(reviews, before, gone, dismissed, other);
  }

  /** Null where there is no earlier run to compare with. */
  public @Nullable Change change(Finding finding) {
    if (before == null) {
      return null;
    }
    @Nullable ValueChange since = values(finding);
    return since == null ? Change.NEW : since.change();
  }

  /** What became of its values; null where it is new, or where there is nothing to compare with. */
  public @Nullable ValueChange values(Finding finding) {
    return before == null ? null : before.get(finding.iri());
  }

  /** Whether something stands there that did not: it is new, or has a value that it had not. */
  public boolean isFresh(Finding finding) {
    @Nullable ValueChange since = values(finding);
    return since == null || !since.gained().isEmpty();
  }

  /** Null where nobody looked at it. */
  public @Nullable Review review(Finding finding) {
    return reviews.get(finding.iri());
  }

  /** Whether a finding is shown although a reader dismissed it. */
  public boolean isDismissed(Finding finding) {
    @Nullable Review review = review(finding);
    return review != null && review.dismisses(finding);
  }
}
