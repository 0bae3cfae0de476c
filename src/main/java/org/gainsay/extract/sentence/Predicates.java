package org.gainsay.extract.sentence;

import org.gainsay.mention.Mention.CueMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.jspecify.annotations.Nullable;

/** Verbs that tie a thing to its subject: uses, adopts, features, is. */
public final class Predicates {
  private static final int NEAR = 6;

  private Predicates() {}

  /** The nearest verb before a value in its clause, or null. */
  public static @Nullable Span before(Sentence sentence, Span value) {
    @Nullable Span nearest = null;
    for (CueMention cue : sentence.mentions().cues(CueKind.PREDICATE)) {
      boolean before = cue.span().end() <= value.start();
      if (before
          && sentence.together(cue.span(), value)
          && sentence.words(cue.span(), value) <= NEAR) {
        nearest = cue.span();
      }
    }
    return nearest;
  }
}
