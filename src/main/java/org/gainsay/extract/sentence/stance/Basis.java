package org.gainsay.extract.sentence.stance;

import org.gainsay.extract.sentence.Sentence;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/** {@code Counting the towers alone, the load is 5}: what a figure was worked out from. */
public final class Basis {
  private static final int NEAR = 3;

  private Basis() {}

  /** The words for another property that a value of one was worked out from, or null. */
  public static @Nullable Span of(Sentence sentence, Property property, Span value) {
    for (CueMention cue : sentence.mentions().cues(CueKind.BASIS)) {
      for (PropertyMention label : sentence.mentions().properties()) {
        boolean names =
            label.span().start() >= cue.span().end()
                && sentence.words(cue.span(), label.span()) <= NEAR
                && sentence.together(cue.span(), value);
        if (names && label.property().range().isNumeric() && !label.property().equals(property)
            && isFree(sentence, cue.span().cover(label.span()), value)) {
          return label.span();
        }
      }
    }
    return null;
  }

  /** Whether the words hold no figure, so that they give none themselves. */
  private static boolean isFree(Sentence sentence, Span words, Span value) {
    return !words.overlaps(value) && sentence.mentions().figures(words).isEmpty();
  }
}
