package org.gainsay.extract.prose;

import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.vocabulary.word.WordList;

/** What we did, whoever speaks. */
final class Ours {
  private static final Pattern BEGINS = Pattern.compile("\\W{0,3}(?:We|I)\\s");
  private static final Pattern MADE =
      Pattern.compile(BEGINS.pattern() + "(?:\\p{Ll}{2,12}\\s)?(?:" + WordList.of("pasts of what is done to make another").choice() + ")\\b");

  private Ours() {}

  /** {@code We saw Y}: whether so begins what stands before a name. */
  static boolean begins(String lead) {
    return BEGINS.matcher(lead).lookingAt();
  }

  /** {@code We took Y and changed it}: whether a sentence tells of what something else was made from. */
  static boolean isMade(Sentence sentence) {
    return MADE.matcher(sentence.text()).region(sentence.span().start(), sentence.span().end()).lookingAt();
  }
}
