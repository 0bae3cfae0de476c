package org.gainsay.extract.recognise.question;

import java.util.regex.Pattern;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.WordList;

/** {@code In May 1903, after five years.}: whether a sentence replies with a figure, which then stands first in it but for small words. */
public final class Reply {
  private static final Pattern LEAD =
      Pattern.compile("\\W{0,3}(?:A\\b\\W{1,3})?(?:(?:" + WordList.of("before a reply").choice() + ")\\s){0,4}", Pattern.CASE_INSENSITIVE);

  /** {@code 318 is the height of the mast}. */
  private static final Pattern SUBJECT = Pattern.compile("\\s(?:is|are|was|were)\\b");

  private Reply() {}

  public static boolean begins(Sentence sentence, Span figure) {
    return LEAD.matcher(sentence.before(figure)).matches() && !SUBJECT.matcher(sentence.behind(figure)).lookingAt();
  }
}
