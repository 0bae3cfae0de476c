package org.gainsay.extract.naming.told;

import java.util.List;

/** What names of things look like that no vocabulary knows. */
public final class Shape {
  private static final int LONGEST = 6;
  private static final int LISTED = 4;

  private Shape() {}

  /**
   * Whether each word begins with a capital or a figure, and there is a figure among them, a capital
   * within, or more than one word.
   */
  public static boolean isName(String words) {
    if (!isPart(words.strip())) {
      return false;
    }
    List<String> parts = List.of(words.strip().split("[\\s/]+", -1));
    boolean each = parts.stream().allMatch(Shape::isPart);
    boolean letters = words.chars().anyMatch(Character::isUpperCase);
    return each && letters && parts.size() <= LONGEST && (parts.size() > 1 || isMarked(words));
  }

  /** Whether it is such a name and has a figure in it: safe to take for one by its looks alone. */
  public static boolean isVersioned(String words) {
    return isName(words) && words.chars().anyMatch(Character::isDigit);
  }

  /** {@code 12B}: a figure with a letter or two, which tells members of a family apart. */
  public static boolean isSize(String words) {
    return words.matches("\\d{1,4}(?:\\.\\d{1,2})?\\s?\\p{L}{1,2}");
  }

  /** {@code 12B}, or {@code 12B Long}: a size that a word with a capital may follow. */
  public static boolean isSizedVariant(String words) {
    int space = words.lastIndexOf(' ');
    return isSize(words)
        || (space > 0 && isSize(words.substring(0, space)) && isVariant(words.substring(space + 1)));
  }

  /** {@code Total}: a name of no thing, but of all of them together. */
  public static boolean isTotal(String words) {
    return words.strip().matches("(?i)(?:grand |in )?total|sum|overall|all");
  }

  /** {@code Mini}: one word with a capital. */
  public static boolean isVariant(String words) {
    return words.matches("\\p{Lu}\\p{Ll}{1,11}");
  }

  /** Up to four words, each of them with a capital or a figure first: a name where one is due. */
  public static boolean isCapitalised(String words) {
    List<String> parts = List.of(words.strip().split("\\s+", -1));
    return parts.size() <= LISTED
        && parts.stream().allMatch(Shape::isPart)
        && Character.isUpperCase(words.codePointAt(0));
  }

  private static boolean isPart(String word) {
    int first = word.isEmpty() ? ' ' : word.codePointAt(0);
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
