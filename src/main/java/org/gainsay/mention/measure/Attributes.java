package org.gainsay.mention.measure;

import java.util.Set;
import org.gainsay.mention.number.Glyphs;

/** Nouns that a hyphen ties to their number: {@code 96-well plates}, {@code a 12-lane road}. */
final class Attributes {
  private static final int SHORTEST = 3;
  private static final int LONG = 8;

  /** What so tied counts nothing, or not things. */
  private static final Set<String> NO_NOUNS =
      Set.of(
          "dimensional", "dimensionally", "way", "sided", "tailed", "fold", "and", "or", "to",
          "the", "plus", "odd", "ish", "something", "out", "off", "based", "type", "one");

  private static final Set<String> CHEMICAL =
      Set.of(
          "ol", "ate", "ine", "ide", "yl", "ene", "ane", "ase", "ose", "one", "ole", "ium", "ic",
          "in", "oid", "cil", "ite", "ile");

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
    return plain && !NO_NOUNS.contains(word) && !isChemical(word);
  }

  private static boolean isChemical(String word) {
    int length = word.length();
    return length > LONG
        && (CHEMICAL.contains(word.substring(length - 2))
            || CHEMICAL.contains(word.substring(length - 3)));
  }
}
