package org.gainsay.document.passage;

import org.gainsay.source.Span;

/** Raised digits and signs as the characters that Unicode has for them. */
final class Superscript {
  private static final String PLAIN = "0123456789+-−";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻";
  private static final int WORD = 3;

  private Superscript() {}

  /** Writes what can be raised in a stretch with the characters for it; its length stays. */
  static void raise(StringBuilder text, Span stretch) {
    for (int at = stretch.start(); at < stretch.end(); at++) {
      int digit = PLAIN.indexOf(text.charAt(at));
      if (digit >= 0) {
        text.setCharAt(at, RAISED.charAt(digit));
      }
    }
  }

  /** Whether a stretch holds a word, and so is in small print rather than a power or a mark. */
  static boolean isSmallPrint(CharSequence text, Span stretch) {
    int letters = 0;
    for (int at = stretch.start(); at < stretch.end() && letters < WORD; at++) {
      letters = Character.isLetter(text.charAt(at)) ? letters + 1 : 0;
    }
    return letters == WORD;
  }
}
