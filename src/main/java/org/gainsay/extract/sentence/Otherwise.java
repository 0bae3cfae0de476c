package org.gainsay.extract.sentence;

import java.util.regex.Pattern;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.vocabulary.word.WordList;

/** {@code but the survey found 418 m}, {@code A guide gives 418 m.}: that someone else gives a figure of what was just spoken of. */
public final class Otherwise {
  private static final String GIVER =
      "[\\p{L}\\p{N}'’ -]{2,40}?(?:,\\s[^,;.\\d]{3,40},)?\\s(?:\\p{Ll}{2,10}ly\\s)?(?:"
          + WordList.of("verbs of giving a figure").choice()
          + "|still has)(?:\\s(?:it\\sat|still|only|about|just|around|between))?\\s";

  private static final Pattern BESIDE =
      Pattern.compile("[^.]{0,40}?(?:;|,|\\s[-–—]|,?\\s(?:but|while|whereas|although))\\s(?:(?:but|while|whereas|although|and)\\s)?" + GIVER);

  private static final Pattern NEXT = Pattern.compile("(?:(?:But|Yet|And|However,)\\s)?" + GIVER);

  private Otherwise() {}

  /** Whether what stands between two figures lets another give the second. */
  public static boolean leads(String between) {
    return BESIDE.matcher(between).matches();
  }

  /** Whether a sentence names no property, and someone gives its first figure. */
  public static boolean isOne(Sentence sentence) {
    if (!sentence.mentions().properties().isEmpty() || sentence.mentions().figures().isEmpty()) {
      return false;
    }
    Figure first = sentence.mentions().figures().get(0);
    return NEXT.matcher(sentence.before(first.span()).strip() + " ").matches();
  }
}
