package org.gainsay.extract.sentence;

import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;

/** {@code X has 40 m, Y 50}: words that are said once and meant again. */
public final class Ellipsis {
  private Ellipsis() {}

  /** Whether someone else is named, or speaks, between two figures, or a sum is drawn. */
  public static boolean between(Sentence sentence, Span earlier, Span later) {
    int from = earlier.end();
    if (from > later.start()) {
      return false;
    }
    Mentions between = sentence.mentions().within(new Span(from, later.start()));
    boolean sum = sentence.between(earlier, later).stripTrailing().endsWith("=");
    return sum
        || between.has(CueKind.ATTRIBUTION)
        || between.names().stream().anyMatch(name -> !name.individual().concept());
  }
}
