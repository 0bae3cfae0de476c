package org.gainsay.extract.naming.run;

import org.gainsay.source.Span;

/** Words with capitals, where they stand in a text. */
public record Run(String text, Span span) {
  private static final int LONG = 5;

  /** Marks that are no part of a word wherever they stand. */
  private static final String MARKS = ":;|)!?*\"+";

  public String name() {
    return text.substring(span.start(), span.end()).replace('\n', ' ');
  }

  /** Never wrongly no: of what stands before a colon, the end or the like, nothing can be told there. */
  public boolean mayBeTold() {
    int at = span.end();
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && MARKS.indexOf(text.charAt(at)) < 0;
  }

  /** Whether it hardly can be but a name: more than one word, a figure, a hyphen or a capital within. */
  public boolean isMarked() {
    return isMarked(name());
  }

  /** Whether a figure stands in it: a thing that is told from its like by a code. */
  public boolean isCode() {
    return name().chars().anyMatch(Character::isDigit);
  }

  /** {@code JUWELS}: one word, too long for most abbreviations. */
  public static boolean isInCapitals(String name) {
    return name.length() >= LONG && name.chars().allMatch(Character::isUpperCase);
  }

  public static boolean isMarked(String name) {
    return name.chars().skip(1).anyMatch(unit -> unit == ' ' || unit == '-' || Character.isDigit(unit) || Character.isUpperCase(unit));
  }
}
