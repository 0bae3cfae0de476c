package org.gainsay.mention.measure;

import org.gainsay.mention.number.Glyphs;
import org.gainsay.vocabulary.word.WordList;

/** Nouns that a hyphen ties to their number: {@code 96-well plates}, {@code a 12-lane road}. */
final class Attributes {
  private static final int SHORTEST = 3;
  private static final int LONG = 8;

  /** What so tied counts nothing, or not things. */
  private static final WordList NO_NOUNS = WordList.of("behind a number and a hyphen no noun");

  private static final WordList CHEMICAL = WordList.of("endings of chemical names");

  private Attributes() {}

  /** Whether a counted noun starts here, behind the hyphen. */
  static boolean isNoun(Glyphs text, int start) {
    int end = text.wordEnd(start);
    String word = text.cut(start, end);
    boolean plain =
        word.length() >= SHORTEST
            && word.chars().allMatch(Character::isLowerCase)
            && !text.digit(end)
            && !(text.at(end) == '-' && text.digit(end + 1));
    return plain && !NO_NOUNS.has(word) && !isChemical(word);
  }

  private static boolean isChemical(String word) {
    int length = word.length();
    return length > LONG
        && (CHEMICAL.has(word.substring(length - 2))
            || CHEMICAL.has(word.substring(length - 3)));
  }
}
