package org.gainsay.extract.sentence.stance;

import org.gainsay.extract.sentence.Sentence;
import org.gainsay.source.Span;

/** {@code 3 t of steel + 5 t of stone}: figures that only together are the whole. */
public final class Sum {
  private static final char PLUS = '+';

  /** How far from a figure its sign can stand: some words that say what it is of. */
  private static final int REACH = 40;

  private Sum() {}

  public static boolean hasPart(Sentence sentence, Span stretch) {
    return isAdded(sentence.before(stretch)) || isAddedTo(sentence.behind(stretch));
  }

  /** Whether a figure is added to another one, or is what comes of it. */
  public static boolean isBeyond(Sentence sentence, Span stretch) {
    String before = sentence.before(stretch).stripTrailing();
    boolean sum = before.endsWith("=") && before.indexOf(PLUS) > 0;
    return sum || isAdded(before);
  }

  /** Whether a figure follows a sign that stands between two terms. */
  private static boolean isAdded(String before) {
    String terms = before.stripTrailing();
    int sign = terms.length() - 1;
    return sign > 0 && terms.charAt(sign) == PLUS && isTerm(lastOf(terms, sign));
  }

  private static boolean isTerm(char last) {
    return Character.isLetterOrDigit(last) || last == ')';
  }

  private static char lastOf(String text, int end) {
    String term = text.substring(0, end).stripTrailing();
    return term.isEmpty() ? ' ' : term.charAt(term.length() - 1);
  }

  /** Whether nothing but words stands before a sign that a figure follows. */
  private static boolean isAddedTo(String behind) {
    int sign = 0;
    int end = Math.min(REACH, behind.length());
    while (sign < end && (Character.isLetter(behind.charAt(sign)) || behind.charAt(sign) == ' ')) {
      sign++;
    }
    if (sign == behind.length() || behind.charAt(sign) != PLUS) {
      return false;
    }
    String rest = behind.substring(sign + 1).stripLeading();
    return !rest.isEmpty() && Character.isDigit(rest.charAt(0));
  }
}
