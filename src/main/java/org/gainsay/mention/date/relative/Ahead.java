package org.gainsay.mention.date.relative;

import java.util.regex.Pattern;
import org.gainsay.mention.number.Glyphs;
import org.gainsay.vocabulary.word.WordList;

/**
 * Whether a day is still to come: {@code will open on Friday}, {@code may open on Friday}, {@code opens on Friday}, but
 * {@code said on Friday it will}.
 */
final class Ahead {
  private static final int NEAR = 80;

  /** The words of what will be, with no word of the past behind them. */
  private static final String COMING =
      "(?:(?:will|shall|(?:may|might|can|could be|could perhaps)(?! have\\b)|due to|scheduled to|set to|(?:is|are|be) (?:"
          + WordList.of("participles of what is to come").choice()
          + ")|"
          + WordList.of("verbs of what is scheduled").choice()
          + ")|'ll|’ll)";

  private static final Pattern FUTURE = Pattern.compile("\\b" + COMING + " [^.;!?\"”]*$");

  private static final Pattern PAST =
      Pattern.compile(COMING + " .*\\b(?:" + WordList.of("verbs of what was").choice() + ")\\b");

  /** {@code starting Monday}, {@code until Friday}, where nothing before tells of what was. */
  private static final Pattern FROM =
      Pattern.compile("\\b(?:" + WordList.of("before a day to come").choice() + ") (?:on )?$");

  private static final Pattern WAS =
      Pattern.compile("\\b(?:" + WordList.of("verbs of what was").choice() + "|[a-z]{3,14}ed)\\b");

  private Ahead() {}

  static boolean isMeant(Glyphs text, int start) {
    String before = text.lower(Math.max(0, start - NEAR), start);
    boolean coming = FUTURE.matcher(before).find() && !PAST.matcher(before).find();
    return coming || (FROM.matcher(before).find() && !WAS.matcher(sentence(before)).find());
  }

  private static String sentence(String before) {
    int end = Math.max(before.lastIndexOf(". "), Math.max(before.lastIndexOf("? "), before.lastIndexOf("! ")));
    return before.substring(end + 1);
  }
}
