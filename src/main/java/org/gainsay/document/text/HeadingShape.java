package org.gainsay.document.text;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.source.Span;

/** Whether a line looks like a heading: short, begun large, not ended like a sentence. */
final class HeadingShape {
  private static final int LONGEST = 90;
  private static final int MOST_WORDS = 12;
  private static final int FEW_WORDS = 6;
  private static final int FEW_NAMES = 4;
  private static final int SHORTEST_RULE = 2;
  private static final int LONGEST_MARK = 16;
  private static final String RULES = "-=~*#_";
  private static final String NO_ENDS = ".!?…,;";

  /** {@code … in May 1903. The next}: a sentence ends within it. */
  private static final Pattern ENDS_WITHIN = Pattern.compile("[\\p{Ll}\\d]{4}[.!?]\\s\\p{Lu}");

  private HeadingShape() {}

  static boolean fits(String words) {
    return words.length() <= LONGEST
        && NO_ENDS.indexOf(words.charAt(words.length() - 1)) < 0
        && !Character.isLowerCase(words.codePointAt(0))
        && words.chars().anyMatch(Character::isLetter)
        && !words.contains("://")
        && !isSpaced(words)
        && !isBracketed(words)
        && !ENDS_WITHIN.matcher(words).find()
        && hasHeadingWords(words.split(" ", MOST_WORDS + 2));
  }

  /** {@code H E R O N}: letters set apart, as in the head of a letter. */
  private static boolean isSpaced(String words) {
    String[] letters = words.strip().split("\\s+", MOST_WORDS + 2);
    return letters.length > 2 && Stream.of(letters).allMatch(letter -> letter.length() == 1);
  }

  private static boolean isBracketed(String words) {
    return (words.startsWith("[") && words.endsWith("]")) || (words.startsWith("(") && words.endsWith(")"));
  }

  /** Whether the first words are a name, and others what it is of: a few, most of them small. */
  static boolean isNamed(String name, String description) {
    String[] words = description.split(" ", MOST_WORDS + 2);
    return fits(name)
        && name.split(" ", FEW_NAMES + 2).length <= FEW_NAMES
        && words.length > 1
        && words.length <= MOST_WORDS
        && description.chars().noneMatch(Character::isDigit)
        && Stream.of(words).skip(1).anyMatch(word -> word.length() >= 4 && Character.isLowerCase(word.codePointAt(0)));
  }

  private static boolean hasHeadingWords(String[] words) {
    if (words.length > MOST_WORDS) {
      return false;
    }
    int long4 = 0;
    int large = 0;
    for (String word : words) {
      if (word.length() >= 4) {
        long4++;
        large += Character.isLowerCase(word.codePointAt(0)) ? 0 : 1;
      }
    }
    return words.length <= FEW_WORDS || large * 2 >= long4;
  }

  /** Whether every longer word begins large and no digit stands among them. */
  static boolean isTitle(String words) {
    for (String word : words.split(" ", MOST_WORDS + 2)) {
      if (word.length() >= 4 && Character.isLowerCase(word.codePointAt(0))) {
        return false;
      }
    }
    return words.chars().noneMatch(Character::isDigit);
  }

  /** Without the rules on both of its sides; all of a line that has none. */
  static Span inner(String words) {
    int start = 0;
    while (start < words.length() && words.charAt(start) == words.charAt(0) && RULES.indexOf(words.charAt(0)) >= 0) {
      start++;
    }
    int end = words.length();
    while (end > start && words.charAt(end - 1) == words.charAt(0)) {
      end--;
    }
    boolean framed = start >= SHORTEST_RULE && words.length() - end >= SHORTEST_RULE && !words.substring(start, end).isBlank();
    if (!framed) {
      return new Span(0, words.length());
    }
    String inner = words.substring(start, end);
    int blank = inner.length() - inner.stripLeading().length();
    return new Span(start + blank, start + inner.stripTrailing().length());
  }

  /** How long what stands in square brackets before a heading is: {@code [slide 2] } before {@code Data}. */
  static int mark(String words) {
    int close = words.startsWith("[") ? words.indexOf("] ") : -1;
    return close > 0 && close <= LONGEST_MARK ? close + 2 : 0;
  }

  /** How many numbers a heading such as {@code 2.1 Data} begins with; 0 for none. */
  static int numbers(String words) {
    int numbers = 0;
    boolean inNumber = false;
    for (int i = 0; i < words.length() && (Character.isDigit(words.charAt(i)) || words.charAt(i) == '.'); i++) {
      boolean digit = Character.isDigit(words.charAt(i));
      numbers += digit && !inNumber ? 1 : 0;
      inNumber = digit;
    }
    return numbers;
  }
}
