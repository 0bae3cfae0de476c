package org.gainsay.mention.phrase;

/** How a phrase wants to be written before a text is taken to mean it. */
enum Spelling {
  /** {@code total parameters}: in any case. */
  FREE,
  /** {@code RL}: in capitals, since short words that look like it are common. */
  CAPITALS,
  /** {@code Falcon}: with its capital, since the word exists in lower case. */
  NAME;

  private static final int LONGEST_SHORT = 5;

  /** Of common words: labels of properties and concepts, cues. */
  static Spelling ofWords(String phrase) {
    return isShort(phrase) && phrase.chars().allMatch(Character::isUpperCase) ? CAPITALS : FREE;
  }

  /** Of a thing with a name of its own. */
  static Spelling ofName(String phrase) {
    boolean oneWord = phrase.chars().allMatch(Character::isLetter);
    return oneWord && ofWords(phrase) == FREE && isCapital(phrase) ? NAME : ofWords(phrase);
  }

  /** Whether text is one word in small letters. */
  static boolean isCommonWord(String written) {
    return !written.isEmpty() && written.chars().allMatch(Character::isLowerCase);
  }

  private static boolean isShort(String phrase) {
    return phrase.length() >= 2 && phrase.length() <= LONGEST_SHORT;
  }

  private static boolean isCapital(String phrase) {
    return Character.isUpperCase(phrase.codePointAt(0));
  }

  boolean admits(String written) {
    return switch (this) {
      case FREE -> true;
      case CAPITALS -> written.chars().noneMatch(Character::isLowerCase);
      case NAME -> isCapital(written);
    };
  }
}
