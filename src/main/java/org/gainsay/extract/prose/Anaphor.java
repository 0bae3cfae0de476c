package org.gainsay.extract.prose;

import org.gainsay.extract.sentence.Sentence;
import org.gainsay.vocabulary.word.CueKind;

/** Words that stand for a thing named before. */
final class Anaphor {
  private Anaphor() {}

  /** Whether one of a sentence stands for several, or for one of several: its cue has a number. */
  static boolean isPlural(Sentence sentence) {
    return sentence.mentions().cues(CueKind.ANAPHOR).stream()
        .anyMatch(cue -> cue.cue().number() != null);
  }
}
