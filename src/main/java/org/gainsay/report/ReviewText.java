package org.gainsay.report;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gainsay.finding.Decision;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Review;

/** A review in words: {@code dismissed by Ann on 2026-01-31: a preview}. */
public final class ReviewText {
  private ReviewText() {}

  public static String of(Review review, Finding finding) {
    String word = Names.of(review.decision());
    String signed =
        word
            + (review.by() == null ? "" : " by " + review.by())
            + (review.on() == null ? "" : " on " + review.on());
    String said = review.because().isBlank() ? signed : signed + ": " + review.because();
    return Printable.of(review.holdsFor(finding) ? said : said + again(review, finding));
  }

  private static String again(Review review, Finding finding) {
    String back = review.decision() == Decision.DISMISSED ? "; it is back, as" : "; since then";
    return back + " its values changed" + more("now", finding.values(), review.values())
        + more("no longer", review.values(), finding.values());
  }

  private static String more(String word, SortedSet<String> values, Collection<String> others) {
    SortedSet<String> further = new TreeSet<>(values);
    further.removeAll(others);
    return further.isEmpty() ? "" : " (" + word + " " + String.join(", ", further) + ")";
  }
}
