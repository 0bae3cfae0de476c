package org.gainsay.mention.date.relative;

import java.util.regex.Pattern;
import org.gainsay.mention.number.Glyphs;

/** Whether a month is gone: {@code peaked in October}, {@code since October}. */
final class Behind {
  private static final int NEAR = 24;

  /** A verb of the past right before the preposition, or a word of what has been. */
  private static final Pattern PAST =
      Pattern.compile(
          "(?:\\bsince|\\b(?:was|were|fell|rose|grew|won|lost|sold|began|died|left|came|went|met|held|[a-z]{3,14}ed) (?:in|on|at))"
              + "(?: (?:early|mid|late|the))? $");

  private Behind() {}

  static boolean isMeant(Glyphs text, int start) {
    return PAST.matcher(text.lower(Math.max(0, start - NEAR), start)).find();
  }
}
