package org.gainsay.mention.date.year;

import java.util.Set;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.vocabulary.word.WordList;

/** The words before four digits by which a year is told from a count. */
final class YearWords {
  /** Before a year whatever follows. */
  static final WordList ONLY_YEARS = WordList.of("before a year only");

  static final WordList MOSTLY_YEARS = WordList.of("before a year mostly");

  static final Set<String> STRONG = Set.of("in", "by", "before", "after");

  /** What happens in a year, said without a preposition: {@code (built 1985)}. */
  static final WordList EVENTS = WordList.of("what happens in a year");

  static final Set<String> ROUGHLY = Set.of("about", "approximately", "roughly");

  /** Before a rough year: {@code dates from about 1350}. */
  static final WordList LEADS = WordList.of("before a rough year");

  static final WordList HOLIDAYS = WordList.of("holidays");

  static final WordList ARTICLES = WordList.of("articles and owners");

  private YearWords() {}

  /** {@code as early as 1979}, {@code dated to 1290}. */
  static boolean isLed(Glyphs text, int start, String before) {
    String further = text.wordBefore(text.wordStart(text.beforeSpace(start)));
    return switch (before) {
      case "as" -> further.equals("early") || further.equals("late") || further.equals("recently") || further.equals("back");
      case "to" -> further.equals("dated") || further.equals("dates") || further.equals("back") || further.equals("dating");
      case "than" -> further.equals("later") || further.equals("earlier") || further.equals("sooner");
      default -> false;
    };
  }
}
