package org.gainsay.extract.bind;

import org.gainsay.extract.govern.Governor;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.sentence.stance.Guess;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.jspecify.annotations.Nullable;

/** The words that make a claim: label or predicate, value, and what qualifies them closely. */
public final class Quote {
  private static final int NEAR = 6;

  private Quote() {}

  /** The words with the name that they are attached to, and the hedge or denial before them. */
  public static Span of(Sentence sentence, Governor governor, Span words, Span value) {
    Span quote = isPastSilence(sentence, words, value) ? value : words;
    @Nullable Span attached = governor.attachment(value);
    if (attached != null) {
      quote = quote.cover(attached);
    }
    for (CueMention cue : sentence.mentions().cues()) {
      if (qualifies(cue.cue().kind())
          && leads(sentence, cue.span(), value)
          && sentence.words(cue.span(), quote) <= NEAR) {
        quote = quote.cover(cue.span());
      }
    }
    return quote.cover(Guess.of(sentence, value).map(CueMention::span).orElse(value));
  }

  /** {@code load not given, 5 t is a guess}: the label goes with the silence. */
  private static boolean isPastSilence(Sentence sentence, Span words, Span value) {
    return sentence.mentions().cues(CueKind.NON_DISCLOSURE).stream()
        .anyMatch(cue -> words.contains(cue.span()) && cue.span().end() <= value.start());
  }

  private static boolean qualifies(CueKind kind) {
    return switch (kind) {
      case HEDGE, HEARSAY, NEGATION, REPLACEMENT -> true;
      default -> false;
    };
  }

  private static boolean leads(Sentence sentence, Span cue, Span value) {
    return cue.end() <= value.start() && sentence.together(cue, value);
  }
}
