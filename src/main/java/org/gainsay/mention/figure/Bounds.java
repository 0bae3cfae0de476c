package org.gainsay.mention.figure;

import org.gainsay.mention.measure.amount.Amount;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.mention.number.Lexicon;
import org.gainsay.quantity.Bound;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Cue;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.WordList;
import org.jspecify.annotations.Nullable;

/**
 * Reads what words and signs around a figure leave open: {@code up to}, {@code ~}, {@code or more}.
 */
final class Bounds {
  private static final int MOST = 3;
  private static final int ROUGH = 8;

  /** How many words can stand between a denial and what it denies. */
  private static final int VERB = 2;

  private static final String THAN = "than";

  /** After these {@code over} bounds a length of time. */
  private static final WordList TAKES_LENGTH = WordList.of("before over and a length of time");

  /** What makes the most of the least: {@code never more than}. */
  private static final WordList DENIALS = WordList.of("denials before a verb and a bound");

  private static final String ONLY = "only";

  private final Lexicon<CueKind> before = new Lexicon<>();
  private final Lexicon<CueKind> after = new Lexicon<>();

  /**
   * What is left open.
   *
   * @param start of the figure with the signs before it
   */
  record Reading(int start, boolean approximate, Bound bound) {
    Reading with(CueKind kind) {
      return switch (kind) {
        case APPROXIMATION -> new Reading(start, true, bound);
        case LOWER_BOUND -> bounded(Bound.MIN);
        case UPPER_BOUND -> bounded(Bound.MAX);
        default -> this;
      };
    }

    private Reading bounded(Bound side) {
      return bound == Bound.NONE ? new Reading(start, approximate, side) : this;
    }

    private Reading from(int earlier) {
      return new Reading(earlier, approximate, bound);
    }
  }

  static Bounds of(Vocabulary vocabulary) {
    Bounds bounds = new Bounds();
    for (CueKind kind :
        new CueKind[] {CueKind.APPROXIMATION, CueKind.LOWER_BOUND, CueKind.UPPER_BOUND}) {
      for (Cue cue : vocabulary.cues(kind)) {
        Lexicon<CueKind> side = cue.follows() ? bounds.after : bounds.before;
        cue.words().forEach(words -> side.add(words, kind));
      }
    }
    return bounds;
  }

  /** What stands open around an amount; nothing before floor is looked at. */
  Reading read(Glyphs text, Amount amount, int floor) {
    Reading reading = read(text, amount.start(), amount.end(), floor);
    boolean during = amount.isTime() && isDuring(text, reading.start);
    return during ? new Reading(reading.start, reading.approximate, Bound.NONE) : reading;
  }

  /** {@code over 30 years} is how long something went on, {@code for over 30 years} a bound. */
  private static boolean isDuring(Glyphs text, int start) {
    int end = text.beforeSpace(start);
    int over = text.wordStart(end);
    String before = text.wordBefore(over);
    return text.lower(over, end).equals("over") && !TAKES_LENGTH.has(before);
  }

  /** What stands open around the figure from start to end; nothing before floor is looked at. */
  Reading read(Glyphs text, int start, int end, int floor) {
    Reading reading = signs(text, new Reading(start, false, Bound.NONE), floor);
    int at = reading.start;
    for (int count = 0; count < MOST; count++) {
      Lexicon.Match<CueKind> words = before.before(text, text.beforeSpace(at), floor);
      if (words == null) {
        break;
      }
      reading = reading.with(isDenied(text, words) ? CueKind.UPPER_BOUND : words.value());
      at = words.start();
    }
    Lexicon.Match<CueKind> behind = after.at(text, text.pastSpace(end));
    if (behind == null && text.at(end) == ',') {
      behind = aside(after.at(text, text.pastSpace(end + 1)));
    }
    return behind == null || isOfNext(text, behind) ? reading : reading.with(behind.value());
  }

  /** {@code never carried more than 5}: at most 5. */
  private static boolean isDenied(Glyphs text, Lexicon.Match<CueKind> words) {
    boolean compares = words.value() == CueKind.LOWER_BOUND && text.lower(words.start(), words.end()).endsWith(THAN);
    int end = text.beforeSpace(words.start());
    for (int count = 0; compares && count <= VERB; count++) {
      int start = text.wordStart(end);
      String word = text.lower(start, end);
      boolean clipped = word.equals("t") && (text.at(start - 1) == '\'' || text.at(start - 1) == '’');
      if (clipped || word.equals(ONLY) || DENIALS.has(word)) {
        return !word.equals(ONLY);
      }
      end = text.beforeSpace(start);
    }
    return false;
  }

  /** {@code those with $800 roughly $40}: what makes rough the figure behind it. */
  private static boolean isOfNext(Glyphs text, Lexicon.Match<CueKind> words) {
    int next = text.pastSpace(words.end());
    boolean figure = text.digit(next) || (text.digit(next + 1) && !text.letter(next) && text.at(next) != '(');
    return words.value() == CueKind.APPROXIMATION && figure;
  }

  /** {@code 5 kg, give or take}: behind a comma only what makes a figure rough belongs to it. */
  private static Lexicon.@Nullable Match<CueKind> aside(Lexicon.@Nullable Match<CueKind> words) {
    if (words == null || words.value() != CueKind.APPROXIMATION) {
      return null;
    }
    return words.end() - words.start() > ROUGH ? words : null;
  }

  private static Reading signs(Glyphs text, Reading plain, int floor) {
    Reading reading = plain;
    for (int count = 0; count < MOST; count++) {
      int end = text.at(reading.start - 1) == ' ' ? reading.start - 1 : reading.start;
      int start = end < reading.start && text.at(end - 1) == '+' ? end : signStart(text, end);
      if (start == end || start < floor) {
        break;
      }
      reading = reading.with(meaning(text.at(start))).from(start);
    }
    return reading;
  }

  /** The start of the sign that ends here; the same place where none does. */
  private static int signStart(Glyphs text, int end) {
    char last = text.at(end - 1);
    char before = text.at(end - 2);
    return switch (last) {
      case '~', '∼', '～' -> before == last ? end : end - 1;
      case '≈', '≃', '≅', '≤', '≥', '⩽', '⩾' -> end - 1;
      case '<' -> end - 1;
      case '>' -> isArrow(before) || isQuotation(text, end) ? end : end - 1;
      case '=' -> before == '<' || before == '>' ? end - 2 : end;
      case '+' -> Glyphs.isSpace(before) || before == '(' ? end - 1 : end;
      default -> end;
    };
  }

  private static boolean isArrow(char before) {
    return before == '-' || before == '=' || before == '>';
  }

  /** Mail and Markdown quote with this sign at the start of a line, but not of a cell. */
  private static boolean isQuotation(Glyphs text, int end) {
    return end > 1 && text.startsLine(end - 1);
  }

  private static CueKind meaning(char sign) {
    return switch (sign) {
      case '<', '≤', '⩽' -> CueKind.UPPER_BOUND;
      case '>', '≥', '⩾' -> CueKind.LOWER_BOUND;
      case '+' -> CueKind.MAGNITUDE;
      default -> CueKind.APPROXIMATION;
    };
  }
}
