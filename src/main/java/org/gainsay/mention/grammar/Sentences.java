package org.gainsay.mention.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.CueKind;

/**
 * Where sentences begin and end: at a full stop, question or exclamation mark with space behind it,
 * but not after an abbreviation, an initial, or before a small letter, but for a question mark; and after {@link #LONGEST}
 * units at the latest, so that no work on a sentence grows with its text. Linear in the text.
 */
public final class Sentences {
  /** The most units of a sentence. */
  public static final int LONGEST = 2_000;

  private static final String ENDS = ".!?。！？…";
  private static final String CLOSERS = "\"'”’»)]*_";

  /** {@code It fell.[2] Then}: marks of footnotes behind the end of a sentence. */
  private static final Pattern NOTES = Pattern.compile("(?:\\[\\p{L}?[\\d⁰¹²³⁴⁵⁶⁷⁸⁹]{0,3}\\])+");

  private static final String NO = "no";
  private static final Pattern NUMBER = Pattern.compile("\\d|#|\\p{Lu}{1,3}-?\\d|[IVXLC]{2,6}\\b");

  private final Set<String> abbreviations = new HashSet<>();

  private Sentences() {}

  public static Sentences of(Vocabulary vocabulary) {
    Sentences sentences = new Sentences();
    vocabulary
        .cues(CueKind.ABBREVIATION)
        .forEach(cue -> cue.words().forEach(word -> sentences.abbreviations.add(small(word))));
    return sentences;
  }

  private static String small(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** The sentences of a text, without the space around them. */
  public List<Span> split(String text) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int end = ENDS.indexOf(text.charAt(at)) >= 0 ? end(text, at) : cut(text, start, at);
      if (end > 0) {
        addTrimmed(text, start, end, spans);
        start = end;
      }
      at = Math.max(at + 1, end);
    }
    addTrimmed(text, start, text.length(), spans);
    return spans;
  }

  /** Where a sentence that has become too long is cut: at a space, or where it has to be. */
  private static int cut(String text, int start, int at) {
    boolean space = Character.isWhitespace(text.charAt(at));
    boolean far = at - start >= LONGEST && !Character.isLowSurrogate(text.charAt(at));
    return (space && at - start >= LONGEST - LONGEST / 20) || far ? at : -1;
  }

  /** Where the sentence ends that this mark may end, or -1. */
  private int end(String text, int mark) {
    int end = mark + 1;
    while (end < text.length() && isTail(text.charAt(end))) {
      end++;
    }
    Matcher notes = NOTES.matcher(text).region(end, text.length());
    end = notes.lookingAt() ? notes.end() : end;
    boolean last = end == text.length();
    if (!last && !Character.isWhitespace(text.charAt(end))) {
      return -1;
    }
    boolean ends = last || ((begins(text, end) || isQuestion(text, mark, end)) && !isAbbreviation(text, mark));
    return ends ? end : -1;
  }

  private static boolean isTail(char unit) {
    return ENDS.indexOf(unit) >= 0 || CLOSERS.indexOf(unit) >= 0;
  }

  /** {@code Is it long? no}: behind a question mark that nothing closes but the end of bold or italic words. */
  private static boolean isQuestion(String text, int mark, int end) {
    return text.charAt(mark) == '?' && text.substring(mark + 1, end).chars().allMatch(unit -> unit == '*' || unit == '_');
  }

  /** Whether what follows the space does not go on with a small letter. */
  private static boolean begins(String text, int space) {
    int next = space;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return next == text.length() || !Character.isLowerCase(text.charAt(next));
  }

  private boolean isAbbreviation(String text, int mark) {
    if (text.charAt(mark) != '.') {
      return false;
    }
    int start = mark;
    while (start > 0 && isWord(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, mark);
    if (word.equalsIgnoreCase(NO) && !isNumbered(text, mark)) {
      return false;
    }
    boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0));
    return !(initial && isUnit(text, start)) && (initial || abbreviations.contains(small(word)));
  }

  /** {@code no. 5}, {@code No. A5}, {@code No. IV}, but {@code Is it long? No. It is short.} */
  private static boolean isNumbered(String text, int mark) {
    int next = mark + 1;
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    return NUMBER.matcher(text).region(next, text.length()).lookingAt();
  }

  /** {@code 40 °C.}, {@code 12 V.}: a letter behind a figure is no initial. */
  private static boolean isUnit(String text, int letter) {
    String before = text.substring(Math.max(0, letter - 2), letter).strip();
    return !before.isEmpty() && (before.endsWith("°") || Character.isDigit(before.charAt(before.length() - 1)));
  }

  private static boolean isWord(char unit) {
    return Character.isLetterOrDigit(unit) || unit == '.';
  }

  private static void addTrimmed(String text, int from, int to, List<Span> spans) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      spans.add(new Span(start, end));
    }
  }
}
