package org.gainsay.mention.figure;

import java.util.HashSet;
import java.util.Set;
import org.gainsay.mention.date.Feasts;
import org.gainsay.mention.date.calendar.CalendarWords;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.NumberWords;

/** The words with which a figure can begin; from most others their first two letters tell them. */
final class Openers {
  private static final int LETTERS = 26;

  /** In the place of a second letter where a word has but one. */
  private static final int NONE = LETTERS;

  /** These only with a capital. */
  private static final Set<String> NAMES = Feasts.starters();

  private static final Set<String> WORDS = words();
  private static final boolean[] BEGINNINGS = beginnings();

  private Openers() {}

  private static Set<String> words() {
    Set<String> words = new HashSet<>(CalendarWords.starters());
    words.addAll(NumberWords.words());
    words.addAll(NAMES);
    return Set.copyOf(words);
  }

  private static boolean[] beginnings() {
    boolean[] beginnings = new boolean[LETTERS * (LETTERS + 1)];
    for (String word : WORDS) {
      int first = letter(word.charAt(0));
      if (first != NONE) {
        beginnings[place(first, word.length() == 1 ? NONE : letter(word.charAt(1)))] = true;
      }
    }
    return beginnings;
  }

  private static int place(int first, int second) {
    return first * (LETTERS + 1) + second;
  }

  private static int letter(char unit) {
    char small = (char) (unit | ' ');
    return small >= 'a' && small <= 'z' ? small - 'a' : NONE;
  }

  /** Whether the word that starts here is one of them. */
  static boolean startAt(Glyphs text, int start) {
    int first = letter(text.at(start));
    return first != NONE
        && BEGINNINGS[place(first, letter(text.at(start + 1)))]
        && WORDS.contains(text.word(start))
        && (text.upper(start) || !NAMES.contains(text.word(start)));
  }
}
