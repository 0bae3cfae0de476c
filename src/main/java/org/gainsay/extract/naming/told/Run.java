package org.gainsay.extract.naming.told;

import org.gainsay.source.Span;

/** Words with capitals, where they stand in a text. */
record Run(String text, Span span) {
  String name() {
    return text.substring(span.start(), span.end()).replace('\n', ' ');
  }

  /** Whether it hardly can be but a name: more than one word, a figure, a hyphen or a capital within. */
  boolean isMarked() {
    return isMarked(name());
  }

  static boolean isMarked(String name) {
    return name.chars().skip(1).anyMatch(unit -> unit == ' ' || unit == '-' || Character.isDigit(unit) || Character.isUpperCase(unit));
  }
}
