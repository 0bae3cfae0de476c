package org.gainsay.mention.date.year;

import java.util.Set;
import org.gainsay.mention.number.Glyphs;

/** The words before four digits by which a year is told from a count. */
final class YearWords {
  /** Before a year whatever follows. */
  static final Set<String> ONLY_YEARS =
      Set.of(
          "since",
          "until",
          "till",
          "during",
          "circa",
          "ca",
          "c",
          "year",
          "years",
          "fiscal",
          "©",
          "copyright",
          "ad",
          "dated",
          "ended",
          "ending",
          "anno");

  static final Set<String> MOSTLY_YEARS =
      Set.of(
          "in", "by", "before", "after", "from", "to", "through", "and", "or", "for", "of",
          "between", "late", "early", "mid", "around");

  static final Set<String> STRONG = Set.of("in", "by", "before", "after");

  /** What happens in a year, said without a preposition: {@code (built 1985)}. */
  static final Set<String> EVENTS =
      Set.of(
          "born",
          "died",
          "founded",
          "established",
          "built",
          "opened",
          "released",
          "published",
          "restored",
          "completed",
          "launched",
          "erected",
          "updated",
          "revised",
          "created",
          "introduced",
          "issued",
          "closed",
          "dissolved",
          "reprinted",
          "season",
          "spring",
          "summer",
          "autumn",
          "winter",
          "edition",
          "christmas",
          "easter",
          "midsummer");

  static final Set<String> ROUGHLY = Set.of("about", "approximately", "roughly");

  /** Before a rough year: {@code dates from about 1350}. */
  static final Set<String> LEADS = Set.of("from", "in", "since", "until", "by", "to");

  static final Set<String> HOLIDAYS =
      Set.of("eve", "day", "christmas", "easter", "thanksgiving", "ramadan", "midsummer");

  static final Set<String> ARTICLES =
      Set.of("the", "a", "an", "this", "its", "their", "his", "her", "our");

  private YearWords() {}

  /** {@code as early as 1979}, {@code dated to 1290}. */
  static boolean isLed(Glyphs text, int start, String before) {
    String further = text.wordBefore(text.wordStart(text.beforeSpace(start)));
    return switch (before) {
      case "as" -> further.equals("early") || further.equals("late") || further.equals("recently") || further.equals("back");
      case "to" -> further.equals("dated") || further.equals("dates") || further.equals("back") || further.equals("dating");
      default -> false;
    };
  }
}
