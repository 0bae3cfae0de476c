package org.gainsay.workspace;

import org.gainsay.finding.Review;
import org.gainsay.report.ReviewText;

/**
 * A review that speaks of a finding that is no more, so that it has no effect.
 *
 * @param place file and line: {@code notes/reviews.ttl:12}
 */
public record VanishedReview(Review review, String place) {
  private static final int SHOWN = 8;

  /** What it says, why it has no effect and what can be done. */
  public String text() {
    String key = review.finding().substring(review.finding().lastIndexOf('/') + 1);
    String values = review.values().isEmpty() ? "" : " (" + String.join(", ", review.values()) + ")";
    return "%s: nothing is found any more where this review speaks of finding %s%s; it was %s; delete it there if it is settled"
        .formatted(place, key.substring(0, Math.min(SHOWN, key.length())), values, ReviewText.of(review));
  }
}
