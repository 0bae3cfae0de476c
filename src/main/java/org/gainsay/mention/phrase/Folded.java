package org.gainsay.mention.phrase;

import java.util.Locale;
import org.gainsay.vocabulary.word.WordList;
import org.gainsay.source.Span;
import org.jspecify.annotations.Nullable;

/**
 * The letters and digits of a text in lower case, and where each of them stands.
 *
 * <p>A full stop stays between digits (2.5 is not 25), a plus sign behind a letter or digit.
 */
public final class Folded {
  private static final WordList NUMBERS = WordList.of("numbers to nineteen");
  private static final WordList TENS = WordList.of("tens");
  private static final String JOINTS = ":/&@.";
  private static final String AMPERSAND = " & ";
  private static final int WIDEST_GAP = 3;

  private final String text;
  private final char[] units;
  private final int[] places;
  private final int length;
  private @Nullable Starts starts;

  public Folded(String text) {
    this.text = text;
    char[] kept = new char[text.length()];
    int[] at = new int[text.length()];
    int count = 0;
    for (int place = 0; place < text.length(); place++) {
      if (counts(text, place)) {
        kept[count] = Character.toLowerCase(text.charAt(place));
        at[count++] = place;
      }
    }
    this.units = kept;
    this.places = at;
    this.length = count;
  }

  /** The text as it was. */
  public String text() {
    return text;
  }

  private static boolean counts(String text, int place) {
    char unit = text.charAt(place);
    return switch (unit) {
      case '.' -> isDigit(text, place - 1) && isDigit(text, place + 1);
      case '+' -> isWord(text, place - 1) ? !isWord(text, place + 1) : isApart(text, place);
      default -> isWord(unit);
    };
  }

  /** {@code Heron +}: a sign behind the last word of a text. */
  private static boolean isApart(String text, int place) {
    return place == text.length() - 1 && isWord(text, place - 2) && text.charAt(place - 1) == ' ';
  }

  private static boolean isDigit(String text, int place) {
    return place >= 0 && place < text.length() && Character.isDigit(text.charAt(place));
  }

  private static boolean isWord(String text, int place) {
    return place >= 0 && place < text.length() && isWord(text.charAt(place));
  }

  private static boolean isWord(char unit) {
    return Character.isLetterOrDigit(unit);
  }

  int length() {
    return length;
  }

  char unit(int at) {
    return units[at];
  }

  /** Where its words begin; for one thread. */
  Starts starts() {
    if (starts == null) {
      starts = Starts.of(this);
    }
    return starts;
  }

  String letters(int start, int end) {
    return new String(units, start, end - start);
  }

  boolean isAt(int start, int end, String letters) {
    int at = start;
    while (at < end && at - start < letters.length() && units[at] == letters.charAt(at - start)) {
      at++;
    }
    return at == end && letters.length() == end - start;
  }

  String slice(int first, int last) {
    return text.substring(places[first], places[last] + 1);
  }

  Span span(int first, int last) {
    return new Span(places[first], places[last] + 1);
  }

  boolean startsWord(int at) {
    return at == 0 || (places[at] - places[at - 1] > 1 && !isEnding(at));
  }

  /** Whether a unit is the ending behind an apostrophe: {@code 's}. */
  private boolean isEnding(int at) {
    char between = text.charAt(places[at] - 1);
    return places[at] - places[at - 1] == 2 && (between == '\'' || between == '’');
  }

  /** Whether the unit goes on with the one before: within a word, or over a space or hyphen. */
  boolean joins(int at) {
    int gap = places[at] - places[at - 1] - 1;
    if (gap == 0) {
      return true;
    }
    if (gap > WIDEST_GAP) {
      return false;
    }
    int from = places[at - 1] + 1;
    boolean joint = gap == 1 && JOINTS.indexOf(text.charAt(from)) >= 0;
    return joint || isSoft(from, from + gap) || text.startsWith(AMPERSAND, from);
  }

  private boolean isSoft(int from, int to) {
    for (int place = from; place < to; place++) {
      if (!isSoft(text.charAt(place))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSoft(char unit) {
    return switch (unit) {
      case ' ', '-', '_', '\'', '’' -> true;
      default ->
          Character.isWhitespace(unit)
              || Character.getType(unit) == Character.DASH_PUNCTUATION
              || Character.isSpaceChar(unit);
    };
  }

  /** Where a match that ends at a unit ends as a word, its plural counted; 0 within a word. */
  int wordEnd(int last) {
    if (endsWord(last)) {
      return last + 1;
    }
    boolean plural = units[last + 1] == 's' && endsWord(last + 1) && Character.isLetter(units[last]);
    return plural ? last + 2 : 0;
  }

  private boolean endsWord(int at) {
    return at == length - 1 || places[at + 1] - places[at] > 1;
  }

  /** Whether a stretch is but a part of words that hyphens join: {@code open} of open-sourced. */
  boolean isOfCompound(int first, int last) {
    return (hyphen(places[first] - 1, places[first] - 2) && !isNumber(places[first] - 1)) || hyphen(places[last] + 1, places[last] + 2);
  }

  /** {@code two-storey}, {@code 40-metre-long}: what is counted or measured. */
  private boolean isNumber(int end) {
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, end).toLowerCase(Locale.ROOT);
    boolean unit = start > 1 && text.charAt(start - 1) == '-' && Character.isDigit(text.charAt(start - 2));
    return unit || NUMBERS.has(word) || TENS.has(word);
  }

  private boolean hyphen(int place, int beyond) {
    return place >= 0
        && beyond >= 0
        && beyond < text.length()
        && text.charAt(place) == '-'
        && Character.isLowerCase(text.charAt(beyond));
  }
}
