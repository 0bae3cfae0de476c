package org.gainsay.extract.recognise.figure;

import org.gainsay.extract.sentence.Sentence;
import org.gainsay.source.Span;

/** Figures of a formula: {@code ÷ 300}. */
public final class Operands {
  private static final String OPERATORS = "÷×√∕*^";

  private Operands() {}

  public static boolean isOne(Sentence sentence, Span figure) {
    String before = sentence.before(figure).stripTrailing();
    return !before.isEmpty() && OPERATORS.indexOf(before.charAt(before.length() - 1)) >= 0;
  }
}
