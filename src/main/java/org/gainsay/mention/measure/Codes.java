package org.gainsay.mention.measure;

import java.util.Set;
import org.gainsay.mention.measure.amount.Amount;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.vocabulary.word.WordList;

/**
 * Tells by their shape digits that count nothing: {@code +44 20 7946 0958}, {@code 10 Elm Street},
 * {@code 2,4-dinitrophenol}, {@code Gate 4C}.
 */
public final class Codes {
  private static final int LONGEST = 24;
  private static final int NAME = 3;

  private static final WordList STREETS = WordList.of("streets");

  private static final WordList LETTERED = WordList.of("named by number and letter");

  private static final Set<String> FILINGS =
      Set.of("10-K", "10-Q", "8-K", "6-K", "11-K", "18-K", "20-F", "40-F", "10-D");

  private Codes() {}

  /** Whether the digits of an amount are a house number, a locant or have a letter of their own. */
  static boolean isCode(Glyphs text, Amount amount) {
    int start = amount.numbers().start();
    int end = text.digitsEnd(start);
    return end > start && (isHouse(text, end) || isFiling(text, start, end) || isLocant(text, end) || isLettered(text, start, end));
  }

  /** The end of a telephone number that starts here; the same place where none does. */
  public static int phoneEnd(Glyphs text, int start) {
    boolean led = text.at(start - 1) == '+' || text.at(start) == '0';
    int end = text.digitsEnd(start);
    int groups = 1;
    while (led && end - start < LONGEST && groupEnd(text, end) > end + 1) {
      end = groupEnd(text, end);
      groups++;
    }
    return led && groups > 2 && end - start > 8 ? end : start;
  }

  private static int groupEnd(Glyphs text, int end) {
    boolean joint = text.at(end) == ' ' || text.at(end) == '-';
    return joint ? text.digitsEnd(end + 1) : end;
  }

  private static boolean isHouse(Glyphs text, int digitsEnd) {
    int at = text.letter(digitsEnd) && text.space(digitsEnd + 1) ? digitsEnd + 1 : digitsEnd;
    for (int words = 0; words <= NAME; words++) {
      int next = text.pastSpace(at);
      if (next == at || !text.upper(next)) {
        return false;
      }
      if (words > 0 && STREETS.has(text.word(next))) {
        return true;
      }
      at = text.wordEnd(next);
    }
    return false;
  }

  /** {@code 10-K}, {@code 20-F}: what a company files. */
  private static boolean isFiling(Glyphs text, int start, int digitsEnd) {
    return text.at(digitsEnd) == '-'
        && !text.letter(digitsEnd + 2)
        && !text.digit(digitsEnd + 2)
        && FILINGS.contains(text.cut(start, digitsEnd + 2));
  }

  private static boolean isLocant(Glyphs text, int digitsEnd) {
    int second = text.digitsEnd(digitsEnd + 1);
    return text.at(digitsEnd) == ','
        && second > digitsEnd + 1
        && second - digitsEnd < 4
        && text.at(second) == '-'
        && text.letter(second + 1);
  }

  /** {@code Gate 4C}, {@code part number 1998-A}. */
  private static boolean isLettered(Glyphs text, int start, int digitsEnd) {
    int letter = text.at(digitsEnd) == '-' ? digitsEnd + 1 : digitsEnd;
    return text.letter(letter)
        && !text.letter(letter + 1)
        && LETTERED.has(text.wordBefore(start));
  }
}
