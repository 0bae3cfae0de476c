package org.gainsay.vocabulary.reading;

import java.util.ArrayList;
import java.util.List;

/** Many phrases written as one, with choices in parentheses. */
final class Phrasing {
  /** The most phrases that one phrasing is expanded to; further choices are left alone. */
  static final int LIMIT = 10_000;

  private Phrasing() {}

  /**
   * All that a phrasing stands for, with single spaces.
   *
   * <pre>Phrasing.expand("(is|was) (|very) likely")  // is likely, is very likely, was likely, …
   * </pre>
   */
  static List<String> expand(String phrasing) {
    List<String> phrases = List.of("");
    int at = 0;
    while (at < phrasing.length()) {
      int open = phrasing.indexOf('(', at);
      int close = open < 0 ? -1 : phrasing.indexOf(')', open);
      if (close < 0) {
        break;
      }
      String[] choices = phrasing.substring(open + 1, close).split("\\|", -1);
      if (phrases.size() * choices.length > LIMIT) {
        break;
      }
      phrases = continued(phrases, phrasing.substring(at, open), choices);
      at = close + 1;
    }
    String rest = phrasing.substring(at);
    return phrases.stream().map(phrase -> tidy(phrase + rest)).distinct().toList();
  }

  private static List<String> continued(List<String> phrases, String between, String[] choices) {
    List<String> continued = new ArrayList<>(phrases.size() * choices.length);
    for (String phrase : phrases) {
      for (String choice : choices) {
        continued.add(phrase + between + choice);
      }
    }
    return continued;
  }

  private static String tidy(String phrase) {
    return phrase.contains("  ") ? phrase.strip().replaceAll(" {2,}", " ") : phrase.strip();
  }
}
