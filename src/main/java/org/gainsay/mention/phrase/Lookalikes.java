package org.gainsay.mention.phrase;

import java.util.Locale;
import java.util.regex.Pattern;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.WordList;

/** Words that look like a cue and are none: {@code in May}, {@code No. 5}, {@code could not}. */
public final class Lookalikes {
  private static final WordList BEFORE_NOUN = WordList.of("before might as a noun");

  private static final int NEAR = 24;

  private static final Pattern FORBIDDEN =
      Pattern.compile(" (?:not|only) (?:be )?(?:" + WordList.of("verbs of what is forbidden").choice() + ")\\b");
  private static final Pattern GRANTED =
      Pattern.compile("(?i)\\b(?:either|neither|no|any|each|every) (?:" + WordList.of("whom law speaks of").choice() + ") $");
  private static final Pattern LEFT =
      Pattern.compile("(?i)\\b(?:was|were|is|are|been|be|being|an|the|later|long|now|finally|soon|since) $");

  private Lookalikes() {}

  public static boolean isNone(String text, Span span) {
    return switch (text.substring(span.start(), span.end()).toLowerCase(Locale.ROOT)) {
      case "may" -> isMonth(text, span) || isGranted(text, span) || isRuled(text, span);
      case "abandoned" -> isLeft(text, span);
      case "might" -> isPower(text, span);
      case "suspect", "suspects" -> isNoun(text, span);
      case "no" -> isNumber(text, span.end());
      case "yet" -> text.regionMatches(true, Math.max(0, span.start() - 4), "not ", 0, 4);
      case "could" -> text.startsWith(" not ", span.end());
      default -> false;
    };
  }

  /** A capital where no sentence begins, or a day behind it, is the month's. */
  private static boolean isMonth(String text, Span span) {
    int before = span.start() - 2;
    int next = span.end() + 1;
    boolean day = next < text.length() && text.charAt(span.end()) == ' ' && Character.isDigit(text.charAt(next));
    boolean inside = before >= 0 && ".!?:*\n\"“(".indexOf(text.charAt(before)) < 0;
    boolean asked = text.startsWith(" we ", span.end()) || text.startsWith(" I ", span.end());
    return text.startsWith("May", span.start()) && (day || inside || asked);
  }

  /** {@code you may now go}: leave that is given. */
  private static boolean isGranted(String text, Span span) {
    return text.regionMatches(true, Math.max(0, span.start() - 4), "you ", 0, 4)
        && !text.startsWith(" be ", span.end())
        && !text.startsWith(" have ", span.end());
  }

  /** {@code may not exceed}, {@code either party may}: what is allowed, and no doubt. */
  private static boolean isRuled(String text, Span span) {
    return FORBIDDEN.matcher(text).region(span.end(), text.length()).lookingAt()
        || GRANTED.matcher(text.substring(Math.max(0, span.start() - NEAR), span.start())).find();
  }

  /** {@code was abandoned}, {@code an abandoned mine}: a fate, and no denial. */
  private static boolean isLeft(String text, Span span) {
    return LEFT.matcher(text.substring(Math.max(0, span.start() - NEAR), span.start())).find();
  }

  /** {@code the might of the army}: no verb. */
  private static boolean isPower(String text, Span span) {
    return text.startsWith(" of ", span.end()) || isNoun(text, span);
  }

  /** Whether an article or an owner stands before. */
  private static boolean isNoun(String text, Span span) {
    int end = Math.max(0, span.start() - 1);
    int start = end;
    while (start > 0 && Character.isLetter(text.charAt(start - 1)) && end - start < 6) {
      start--;
    }
    return BEFORE_NOUN.has(text.substring(start, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isNumber(String text, int end) {
    int next = end + 2;
    return (text.startsWith(". ", end) || text.startsWith(".\u00a0", end))
        && next < text.length()
        && Character.isDigit(text.charAt(next));
  }
}
