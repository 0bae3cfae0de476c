package org.gainsay.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Evidence;

/**
 * Claims by the sentence or the row that makes them, as far as the words kept around each tell. Who gives two values in
 * one breath and tells them apart ({@link Distinction}) holds both for true. Two readings of one place are no two values.
 *
 * <pre>{@code 18 knots in open water and 3 knots in ice}: one sentence</pre>
 */
final class Sentences {
  /** Where a sentence, a line of a list or table, a block or an object ends. */
  private static final Pattern END =
      Pattern.compile(
          "[.!?][\"”’')\\]]?\\s+[\"“‘'(\\[]?\\p{Lu}|\\R\\h*\\R|\\R\\h*(?:[-*+|#>•]|\\d{1,3}[.)])|[{}]"
              + "|</?(?:p|t[dhr]|li|div|d[dtl]|h[1-6]|br|table|[ou]l|section)[\\s/>]");

  private Sentences() {}

  /** Claims in their order, those of one sentence together. */
  static List<List<Claim>> of(List<Claim> claims) {
    List<List<Claim>> sentences = new ArrayList<>();
    Claim before = null;
    for (Claim claim : claims.stream().sorted(Claim.ORDER).toList()) {
      if (before == null || !areOne(before, claim)) {
        sentences.add(new ArrayList<>());
      }
      sentences.get(sentences.size() - 1).add(claim);
      before = claim;
    }
    return sentences;
  }

  private static boolean areOne(Claim first, Claim second) {
    return first.source().equals(second.source()) && areOne(first.evidence(), second.evidence());
  }

  private static boolean areOne(Evidence first, Evidence second) {
    int end = first.span().end();
    int start = second.span().start();
    if (start <= end) {
      return !first.value().overlaps(second.value());
    }
    return Stretch.around(first, second)
        .filter(words -> !END.matcher(words.from(end, start + 1)).find())
        .isPresent();
  }
}
