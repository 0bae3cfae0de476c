package org.gainsay.mention.number;

import java.util.Locale;

/**
 * A text that can be asked for any place, also outside of itself: there stands {@link #NOTHING}.
 * Every look at words is bounded, so that a hostile text costs no more than its length. For one
 * thread.
 *
 * <pre>new Glyphs("5 kg").wordEnd(2)  // 4</pre>
 */
public final class Glyphs {
  public static final char NOTHING = '\0';

  /** Where the scripts of East Asia begin. */
  private static final char FIRST_UNSPACED = '\u2e80';

  /** No word of ours is longer. */
  private static final int LONGEST = 48;

  private final String text;

  /** The same once more: places are asked for many times as often as there are any. */
  private final char[] units;

  /** The last word that was asked for: one reader after another asks for it. */
  private String word = "";

  private int wordAt = -1;

  public Glyphs(String text) {
    this.text = text;
    this.units = text.toCharArray();
  }

  public char at(int index) {
    return index >= 0 && index < units.length ? units[index] : NOTHING;
  }

  public int length() {
    return units.length;
  }

  /** The stretch from start to end as far as it lies in the text. */
  public String cut(int start, int end) {
    int last = Math.min(end, text.length());
    return start >= last ? "" : text.substring(Math.max(0, start), last);
  }

  public String lower(int start, int end) {
    return cut(start, end).toLowerCase(Locale.ROOT);
  }

  public boolean digit(int index) {
    return isDigit(at(index));
  }

  public boolean letter(int index) {
    return isLetter(at(index));
  }

  public boolean upper(int index) {
    return Character.isUpperCase(at(index));
  }

  public boolean space(int index) {
    return isSpace(at(index));
  }

  /** Whether {@code expected} stands here, letter for letter. */
  public boolean has(int index, String expected) {
    return index >= 0 && text.startsWith(expected, index);
  }

  /** Past at most {@code most} spaces of any kind; a line break counts as one. */
  public int pastSpaces(int index, int most) {
    int at = index;
    while (at - index < most && space(at)) {
      at++;
    }
    return at;
  }

  /** Past one space, or two. */
  public int pastSpace(int index) {
    return pastSpaces(index, 2);
  }

  /** Back over one space, or two. */
  public int beforeSpace(int index) {
    int at = index;
    while (index - at < 2 && space(at - 1)) {
      at--;
    }
    return at;
  }

  public int digitsEnd(int index) {
    int at = index;
    while (digit(at)) {
      at++;
    }
    return at;
  }

  /** The end of the letters that start here, within the length of a word. */
  public int wordEnd(int index) {
    int at = index;
    while (at - index < LONGEST && letter(at)) {
      at++;
    }
    return at;
  }

  /** The start of the letters that end here, within the length of a word. */
  public int wordStart(int end) {
    int at = end;
    while (end - at < LONGEST && letter(at - 1)) {
      at--;
    }
    return at;
  }

  /** The word that starts here, in lower case; empty where none does. */
  public String word(int index) {
    if (index != wordAt) {
      word = lower(index, wordEnd(index));
      wordAt = index;
    }
    return word;
  }

  /** Whether the word that starts here is this one of small letters, however it is written. */
  public boolean isWord(int index, String word) {
    int end = index + word.length();
    return spells(index, word) && !letter(end);
  }

  /** Whether this word of small letters is {@link #wordBefore} a place. */
  public boolean follows(int index, String word) {
    int end = beforeSpace(index);
    int last = at(end - 1) == '.' ? end - 1 : end;
    return last - wordStart(last) == word.length() && spells(last - word.length(), word);
  }

  private boolean spells(int index, String word) {
    for (int at = 0; at < word.length(); at++) {
      char unit = at(index + at);
      char small = unit >= 'A' && unit <= 'Z' ? (char) (unit + 'a' - 'A') : unit;
      if (small != word.charAt(at)) {
        return false;
      }
    }
    return true;
  }

  /** The word before this place, in lower case, over a space and an abbreviation's full stop. */
  public String wordBefore(int index) {
    int end = beforeSpace(index);
    if (at(end - 1) == '.') {
      end--;
    }
    return lower(wordStart(end), end);
  }

  /** Whether only spaces and signs of quotation stand between the start of the line and here. */
  public boolean startsLine(int index) {
    int at = index;
    while (index - at < LONGEST && isIndent(at(at - 1))) {
      at--;
    }
    return at == 0 || at(at - 1) == '\n' || at(at - 1) == '\r';
  }

  private static boolean isIndent(char c) {
    return c == ' ' || c == '\t' || c == '>' || c == '*' || c == '#' || c == '|';
  }

  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A letter of a script that puts spaces between words; Chinese and its like do not. */
  public static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c > 127 && c < FIRST_UNSPACED && Character.isLetter(c));
  }

  public static boolean isSpace(char c) {
    return c == ' '
        || c == '\n'
        || c == '\t'
        || c == '\r'
        || (c > 127 && (Character.isSpaceChar(c) || Character.isWhitespace(c)));
  }
}
