package org.gainsay.extract.naming.told;

import java.util.Locale;
import java.util.Set;
import org.gainsay.vocabulary.word.WordList;

/** {@code Stage 2}, {@code Phase B}: words that number the parts of something, and name no thing. */
public final class PartNames {
  private static final int LONGEST_NUMBER = 2;
  private static final WordList PARTS = WordList.of("named by number");

  private PartNames() {}

  /**
   * Whether words only number a part.
   *
   * @param nouns what things are called whose names may be made so, in small letters
   */
  public static boolean isOne(String words, Set<String> nouns) {
    int space = words.indexOf(' ');
    String first = space < 0 ? "" : words.substring(0, space).toLowerCase(Locale.ROOT);
    return words.length() - space - 1 <= LONGEST_NUMBER && PARTS.has(first) && !nouns.contains(first);
  }
}
