package org.gainsay.mention.date.relative;

import java.util.regex.Pattern;
import org.gainsay.mention.number.Glyphs;

/** Whether a day is still to come: {@code will open on Friday}, but {@code said on Friday it will}. */
final class Ahead {
  private static final int NEAR = 80;

  /** The words of what will be, with no word of the past behind them. */
  private static final Pattern FUTURE =
      Pattern.compile("(?:\\b(?:will|shall|due to|scheduled to|set to|(?:is|are|be) (?:due|expected|likely|scheduled|planned|set|slated|forecast))|'ll|’ll) [^.;!?\"”]*$");

  private static final Pattern PAST =
      Pattern.compile("(?:will|shall|due to|scheduled to|set to|'ll|’ll) .*\\b(?:said|told|says|was|were|had|did|announced|reported|confirmed|warned)\\b");

  private Ahead() {}

  static boolean isMeant(Glyphs text, int start) {
    String before = text.lower(Math.max(0, start - NEAR), start);
    return FUTURE.matcher(before).find() && !PAST.matcher(before).find();
  }
}
