package org.gainsay.extract;

import java.util.Comparator;
import java.util.Optional;
import org.gainsay.claim.Value.UndisclosedValue;
import org.gainsay.extract.Utterance.Remark;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.CueKind;

/** {@code The number of layers isn't stated}: a document that says that it does not say. */
final class SilenceRecogniser {
  private static final String NAME = "silence";
  private static final double CERTAINTY = 0.85;
  private static final int NEAR = 10;

  void read(Utterance utterance) {
    for (CueMention cue : utterance.sentence().mentions().cues(CueKind.NON_DISCLOSURE)) {
      label(utterance.sentence(), cue)
          .ifPresent(label -> say(utterance, label, cue));
    }
  }

  /** What a verb is told of directly behind it; else the first label before, which heads its phrase. */
  private static Optional<PropertyMention> label(Sentence sentence, CueMention cue) {
    return sentence.mentions().properties().stream()
        .filter(label -> sentence.together(label.span(), cue.span()))
        .filter(label -> sentence.words(label.span(), cue.span()) <= NEAR)
        .min(
            Comparator.<PropertyMention>comparingInt(label -> rank(sentence, label, cue))
                .thenComparing(PropertyMention::span));
  }

  private static int rank(Sentence sentence, PropertyMention label, CueMention cue) {
    boolean behind = label.span().start() > cue.span().start();
    boolean object = behind && sentence.words(label.span(), cue.span()) <= 2;
    return object ? 0 : behind ? 2 : 1;
  }

  private static void say(Utterance utterance, PropertyMention label, CueMention cue) {
    String words = utterance.sentence().passage().slice(cue.span());
    Span span = cue.span();
    FoundValue value = new FoundValue(new UndisclosedValue(words), span);
    utterance.say(label.property(), value, label.span(), Remark.of(NAME, CERTAINTY));
  }
}
