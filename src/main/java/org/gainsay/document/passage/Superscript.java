package org.gainsay.document.passage;

/** Raised digits and signs as the characters that Unicode has for them. */
final class Superscript {
  private static final String PLAIN = "0123456789+-−";
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻";

  private Superscript() {}

  /** The text with what can be raised; of the same length. */
  static String of(CharSequence text) {
    StringBuilder raised = new StringBuilder(text);
    for (int i = 0; i < raised.length(); i++) {
      int digit = PLAIN.indexOf(raised.charAt(i));
      if (digit >= 0) {
        raised.setCharAt(i, RAISED.charAt(digit));
      }
    }
    return raised.toString();
  }
}
