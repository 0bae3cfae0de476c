package org.gainsay.mention.number;

import org.gainsay.vocabulary.word.WordList;

/** Digits in groups of three: {@code 1,300,000}, {@code 1 300 000}, {@code 1'300'000}. */
final class Grouping {
  private static final int MOST_GROUPS = 13;
  private static final String FIRM = ",'’_\u00a0\u2009\u202f\u2007\u2008";

  private static final WordList LEADS = WordList.of("before a number with a space in it");

  /** Behind these a number stands by itself: {@code chapter 3 200 m on}. */
  private static final WordList NUMBERED = WordList.of("before a number of its own");

  private static final int LONGEST_SYMBOL = 3;

  private Grouping() {}

  /** The end of the whole number that starts here, with its groups. */
  static int end(Glyphs text, int start) {
    int first = text.digitsEnd(start);
    char separator = text.at(first);
    boolean grouped =
        first > start && first - start <= 3 && text.at(start) != '0' && isSeparator(separator);
    if (!grouped) {
      return first;
    }
    int end = first;
    int groups = 0;
    while (groups < MOST_GROUPS && groupEnd(text, end, separator) > end) {
      end = groupEnd(text, end, separator);
      groups++;
    }
    boolean enough = groups >= (separator == ' ' || separator == '.' ? 2 : 1) || (groups == 1 && isLed(text, start, end));
    boolean cut = text.at(end) == separator && text.digit(end + 1) && separator != ',';
    return enough && !cut ? end : first;
  }

  /**
   * {@code a population of 1 947}, {@code 2 867 m} alone or in a bracket: one group behind a space
   * where nothing says that two numbers stand there; behind other small words a symbol has to follow.
   */
  private static boolean isLed(Glyphs text, int start, int end) {
    char next = text.at(end);
    boolean stops = ".,;)".indexOf(next) >= 0 && !text.digit(end + 1);
    int word = text.pastSpace(end);
    boolean counts = text.space(end) && text.letter(word) && !text.upper(word);
    boolean led = start == 0 || text.at(start - 1) == '(' || LEADS.has(text.wordBefore(start));
    return text.at(end - 4) == ' '
        && ((led && (next == Glyphs.NOTHING || stops || counts))
            || (text.space(end) && isSymbol(text, word) && isBehindWord(text, start)));
  }

  private static boolean isSymbol(Glyphs text, int from) {
    int end = from;
    while (text.letter(end)) {
      end++;
    }
    boolean powered = (text.at(end) == '2' || text.at(end) == '3') && !text.digit(end + 1) && !text.letter(end + 1);
    return end > from && end - from <= LONGEST_SYMBOL && (!text.digit(end) || powered);
  }

  private static boolean isBehindWord(Glyphs text, int start) {
    char before = text.at(start - 2);
    return text.at(start - 1) == ' '
        && (Character.isLowerCase(before) || before == ':' || (before == '.' && text.at(start - 3) == '.'))
        && !NUMBERED.has(text.wordBefore(start));
  }

  private static boolean isSeparator(char c) {
    return c == ' ' || c == '.' || FIRM.indexOf(c) >= 0;
  }

  /** The end of a separator and three digits; India writes groups of two before the last. */
  private static int groupEnd(Glyphs text, int at, char separator) {
    if (text.at(at) != separator) {
      return at;
    }
    int end = text.digitsEnd(at + 1);
    int size = end - at - 1;
    boolean indian =
        size == 2 && separator == ',' && text.at(end) == ',' && text.digitsEnd(end + 1) - end > 2;
    return size == 3 || indian ? end : at;
  }

  static String without(String grouped) {
    StringBuilder digits = new StringBuilder(grouped.length());
    for (int i = 0; i < grouped.length(); i++) {
      if (Glyphs.isDigit(grouped.charAt(i))) {
        digits.append(grouped.charAt(i));
      }
    }
    return digits.toString();
  }
}
