package org.gainsay.mention.grammar;

import java.util.Set;
import org.gainsay.source.Span;

/**
 * A word or a mark of a sentence.
 *
 * @param word in lower case, with a straight apostrophe
 * @param capital whether it begins with a capital letter
 */
public record Token(Span span, String word, boolean capital, Set<WordClass> classes) {
  /** Stands before the first word and behind the last. */
  static final Token NOTHING = of(new Span(0, 0), "", false);

  public static Token of(Span span, String word, boolean capital) {
    return new Token(span, word, capital, WordClass.of(word));
  }

  public boolean is(String expected) {
    return word.equals(expected);
  }

  public boolean isWord() {
    return !word.isEmpty() && Character.isLetterOrDigit(word.charAt(0));
  }

  public boolean isNumber() {
    return !word.isEmpty() && Character.isDigit(word.charAt(0));
  }

  public boolean isQuote() {
    return word.length() == 1 && "\"“”«»".indexOf(word.charAt(0)) >= 0;
  }

  /** A mark that parts statements: a semicolon, a colon, a dash, a bracket. */
  public boolean isBreak() {
    return word.length() == 1 && ";:—–()[]".indexOf(word.charAt(0)) >= 0;
  }

  /** A full stop, question or exclamation mark. */
  public boolean isEnd() {
    return word.length() == 1 && ".!?…".indexOf(word.charAt(0)) >= 0;
  }
}
