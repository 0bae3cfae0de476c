package org.gainsay.extract.prose;

import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.grammar.Words;
import org.gainsay.vocabulary.word.CueKind;

/** Words that stand for a thing named before. */
final class Anaphor {
  private static final String THE = "the ";
  private static final int WORDS = 4;
  private static final int WORDS_BESIDE_NAME = 2;

  private Anaphor() {}

  /** Whether one of a sentence stands for several, or for one of several: its cue has a number. */
  static boolean isPlural(Sentence sentence) {
    return sentence.mentions().cues(CueKind.ANAPHOR).stream()
        .anyMatch(cue -> cue.cue().number() != null);
  }

  /**
   * Whether one of a sentence takes up whom the last was about: early beside a name, and one for several early in any case,
   * as {@code tokens of their own} speaks of the tokens.
   *
   * @param apart whether the text is about someone else, so that the last need not be meant
   */
  static boolean takesUp(Sentence sentence, boolean named, boolean apart) {
    return sentence.mentions().cues(CueKind.ANAPHOR).stream()
        .anyMatch(cue -> Words.count(sentence.before(cue.span())) <= reach(cue, named, apart));
  }

  /**
   * Whether a sentence begins with one: {@code It has}, {@code This bridge has}; not {@code the bridge}.
   *
   * @param several whether it is one for several, and not for one
   */
  static boolean begins(Sentence sentence, boolean several) {
    return sentence.mentions().cues(CueKind.ANAPHOR).stream()
        .filter(cue -> (cue.cue().number() != null) == several && Words.count(sentence.before(cue.span())) == 0)
        .anyMatch(cue -> !sentence.text().regionMatches(true, cue.span().start(), THE, 0, THE.length()));
  }

  private static int reach(CueMention cue, boolean named, boolean apart) {
    boolean own = cue.cue().number() != null && apart;
    return named ? WORDS_BESIDE_NAME : own ? WORDS : Integer.MAX_VALUE;
  }
}
