package org.gainsay.report;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Decision;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Review;

/** A review in words, and what became of the values that it speaks of. */
public final class ReviewText {
  private static final Pattern ONE_FIGURE = Pattern.compile("(.* )(-?[0-9.]+(?:E[+-]?[0-9]{1,4})?)/\\2( .*)");

  private ReviewText() {}

  public static String of(Review review, Finding finding) {
    return Printable.of(review.holdsFor(finding) ? said(review) : said(review) + again(review, finding));
  }

  /** Who said what on which day: {@code dismissed by Ann on 2026-01-31: a preview}. */
  public static String of(Review review) {
    return Printable.of(said(review));
  }

  private static String said(Review review) {
    String word = Names.of(review.decision());
    String signed =
        word
            + (review.by() == null ? "" : " by " + review.by())
            + (review.on() == null ? "" : " on " + review.on());
    return review.because().isBlank() ? signed : signed + ": " + review.because();
  }

  private static String again(Review review, Finding finding) {
    String back = review.decision() == Decision.DISMISSED ? "; it is back, as" : "; since then";
    SortedSet<String> gone = new TreeSet<>(review.values());
    gone.removeAll(finding.values());
    return back
        + " its values changed"
        + more("now also", fresh(review, finding))
        + more("no longer", gone.stream().map(ReviewText::plain).toList());
  }

  /** As their documents word them. */
  private static Collection<String> fresh(Review review, Finding finding) {
    SortedSet<String> words = new TreeSet<>();
    for (Claim claim : finding.claims()) {
      if (!review.values().contains(Finding.value(claim))) {
        String document = claim.source().path();
        String said = claim.value().text().strip().replaceAll("\\s+", " ");
        words.add("\"" + said + "\" (" + document.substring(document.lastIndexOf('/') + 1) + ")");
      }
    }
    return words;
  }

  /** {@code mass 240000 kilogram} of {@code mass 2.4E+5/2.4E+5 kilogram}. */
  private static String plain(String value) {
    Matcher figure = ONE_FIGURE.matcher(value);
    return figure.matches()
        ? (figure.group(1) + new BigDecimal(figure.group(2)).toPlainString() + figure.group(3)).strip()
        : value;
  }

  private static String more(String word, Collection<String> values) {
    return values.isEmpty() ? "" : " (" + word + " " + String.join(", ", values) + ")";
  }
}
