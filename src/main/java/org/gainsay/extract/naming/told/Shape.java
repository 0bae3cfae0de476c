package org.gainsay.extract.naming.told;

import java.util.regex.Pattern;

/** What names of things look like that no vocabulary knows. */
public final class Shape {
  private static final int LONGEST = 6;
  private static final int LISTED = 4;
  private static final String SLASH_OR_SPACE = "/ \t\n\u000B\f\r";
  private static final String SPACE = SLASH_OR_SPACE.substring(1);
  private static final Pattern SIZE = Pattern.compile("\\d{1,4}(?:\\.\\d{1,2})?\\s?\\p{L}{1,2}");
  private static final Pattern VARIANT = Pattern.compile("\\p{Lu}\\p{Ll}{1,11}");
  private static final Pattern TOTAL =
      Pattern.compile("(?:grand |in )?total|sum|overall|all", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_TOTAL = "grand total".length();

  private Shape() {}

  /**
   * Whether each word begins with a capital or a figure, and there is a figure among them, a capital
   * within, or more than one word.
   */
  public static boolean isName(String words) {
    String name = words.strip();
    int parts = parts(name, SLASH_OR_SPACE);
    return parts > 0
        && parts <= LONGEST
        && (parts > 1 || isMarked(words))
        && words.chars().anyMatch(Character::isUpperCase);
  }

  /** Whether it is such a name and has a figure in it: safe to take for one by its looks alone. */
  public static boolean isVersioned(String words) {
    return isName(words) && words.chars().anyMatch(Character::isDigit);
  }

  /** {@code 12B}: a figure with a letter or two, which tells members of a family apart. */
  public static boolean isSize(String words) {
    boolean figure = !words.isEmpty() && Character.isDigit(words.charAt(0));
    return figure && SIZE.matcher(words).matches();
  }

  /** {@code 12B}, or {@code 12B Long}: a size that a word with a capital may follow. */
  public static boolean isSizedVariant(String words) {
    int space = words.lastIndexOf(' ');
    return isSize(words)
        || (space > 0 && isSize(words.substring(0, space)) && isVariant(words.substring(space + 1)));
  }

  /** {@code Total}: a name of no thing, but of all of them together. */
  public static boolean isTotal(String words) {
    String name = words.strip();
    return name.length() <= LONGEST_TOTAL && TOTAL.matcher(name).matches();
  }

  /** {@code Mini}: one word with a capital. */
  public static boolean isVariant(String words) {
    return VARIANT.matcher(words).matches();
  }

  /** Up to four words, each of them with a capital or a figure first: a name where one is due. */
  public static boolean isCapitalised(String words) {
    int parts = parts(words.strip(), SPACE);
    return parts > 0 && parts <= LISTED && Character.isUpperCase(words.codePointAt(0));
  }

  /** How many parts words have, each of which begins as one of a name does; 0 where one does not. */
  private static int parts(String words, String between) {
    int parts = 0;
    for (int start = 0; start <= words.length(); parts++) {
      if (!isPart(words, start)) {
        return 0;
      }
      start = pastSeparators(words, start, between);
    }
    return parts;
  }

  /** Where the next part begins; beyond the words behind the last. */
  private static int pastSeparators(String words, int start, String between) {
    int end = start;
    while (end < words.length() && between.indexOf(words.charAt(end)) < 0) {
      end++;
    }
    if (end == words.length()) {
      return end + 1;
    }
    while (end < words.length() && between.indexOf(words.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean isPart(String words, int start) {
    if (start >= words.length()) {
      return false;
    }
    int first = words.codePointAt(start);
    return Character.isUpperCase(first) || Character.isDigit(first) || first == '(';
  }

  private static boolean isMarked(String word) {
    int capitals = 0;
    for (int at = 0; at < word.length(); at++) {
      if (Character.isDigit(word.charAt(at))) {
        return true;
      }
      capitals += Character.isUpperCase(word.charAt(at)) ? 1 : 0;
    }
    return capitals >= 2;
  }
}
