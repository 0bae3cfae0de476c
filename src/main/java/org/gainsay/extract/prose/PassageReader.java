package org.gainsay.extract.prose;

import java.util.List;
import org.gainsay.document.Passage;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.sentence.Governor;
import org.gainsay.extract.sentence.Quotations;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.sentence.Voices;
import org.gainsay.mention.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.CueKind;
import org.gainsay.vocabulary.Property;
import org.jspecify.annotations.Nullable;

/** Reads a passage sentence by sentence; knows whom the last one was about. */
final class PassageReader {
  private final Recognisers recognisers;
  private final Placed placed;
  private final Quotations quotations;
  private @Nullable Subject last;

  PassageReader(Recognisers recognisers, Placed placed) {
    this.recognisers = recognisers;
    this.placed = placed;
    this.quotations = Quotations.of(placed.passage());
  }

  /** Reads a stretch whose label names these properties. */
  void read(Span stretch, List<Property> label) {
    List<Property> topics = Utterance.topics(placed, label);
    Passage passage = placed.passage();
    for (Span at : recognisers.split(passage.slice(stretch))) {
      Span span = new Span(stretch.start() + at.start(), stretch.start() + at.end());
      sentence(Sentence.of(passage, span, placed.mentions()), topics);
    }
  }

  private void sentence(Sentence sentence, List<Property> topics) {
    Governor governor = new Governor(sentence, placed.page().finder(), fallback(sentence));
    Voices voices = Voices.of(sentence, quotations);
    recognisers.read(new Utterance(placed, sentence, governor, topics, voices));
    @Nullable Subject main = governor.main();
    last = main == null ? last : main;
  }

  /** A pronoun stands for the subject of the sentence before. */
  private @Nullable Subject fallback(Sentence sentence) {
    boolean pronoun =
        sentence.mentions().cues(CueKind.ANAPHOR).stream()
            .anyMatch(cue -> Words.count(sentence.before(cue.span())) <= 2);
    return pronoun && last != null ? last : placed.page().subjectOf(placed.context());
  }
}
