package org.gainsay.mention.date.calendar;

import org.gainsay.mention.number.Glyphs;
import org.gainsay.vocabulary.word.WordList;

/** {@code moved from May 2010 to June 2011}: one day after the other, and nothing between them. */
public final class Moved {
  private static final WordList VERBS = WordList.of("verbs that move a day");
  private static final WordList ENDS = WordList.of("last words of what moves a day");

  private Moved() {}

  /** Whether a verb of moving, and {@code from}, stand before a date. */
  public static boolean isFrom(Glyphs text, int start) {
    if (!text.follows(start, "from")) {
      return false;
    }
    String word = text.wordBefore(text.wordStart(text.beforeSpace(start)));
    return VERBS.has(word) || ENDS.has(word);
  }
}
