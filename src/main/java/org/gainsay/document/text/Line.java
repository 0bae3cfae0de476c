package org.gainsay.document.text;

import org.gainsay.source.Span;

/**
 * A line that is not blank.
 *
 * @param span of the words, without white space around them
 * @param indent how far they are from the left, a tab counting up to the next multiple of four
 * @param afterBlank whether a blank line stands before it
 */
record Line(String words, Span span, int indent, boolean afterBlank) {
  private static final String SENTENCE_ENDS = ".!?…";
  private static final String CLOSERS = "\"'”’)]»*";

  int length() {
    return words.length();
  }

  /** The last character that is no closing quotation mark or bracket. */
  char last() {
    int end = words.length();
    while (end > 1 && CLOSERS.indexOf(words.charAt(end - 1)) >= 0) {
      end--;
    }
    return words.charAt(end - 1);
  }

  boolean endsSentence() {
    return SENTENCE_ENDS.indexOf(last()) >= 0;
  }

  boolean startsLow() {
    return Character.isLowerCase(words.charAt(0));
  }

  int firstWordLength() {
    int blank = words.indexOf(' ');
    return blank < 0 ? words.length() : blank;
  }

  /** A line of nothing but dashes and the like, of at least three. */
  boolean isRule() {
    return words.length() >= 3 && words.chars().allMatch(unit -> "-=_~*+|:# \t".indexOf(unit) >= 0)
        && words.chars().filter(unit -> "-=_~*#".indexOf(unit) >= 0).count() >= 3;
  }

  /** {@code Key ........ value}. */
  boolean isLed() {
    int dots = words.indexOf("....");
    return dots > 0 && dots <= 48;
  }

  /** {@code Key: value}, with a key of some letters. */
  boolean isField() {
    int colon = words.indexOf(": ");
    if (colon < 1 || colon > 48 || !Character.isLetter(words.charAt(0))) {
      return false;
    }
    String key = words.substring(0, colon);
    return key.indexOf('.') < 0 && key.chars().filter(unit -> unit == ' ').count() <= 5;
  }
}
