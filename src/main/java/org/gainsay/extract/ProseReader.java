package org.gainsay.extract;

import java.util.List;
import org.gainsay.document.Context;
import org.gainsay.document.Passage;
import org.gainsay.mention.Mentions;
import org.gainsay.mention.Sentences;
import org.gainsay.mention.Words;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.CueKind;
import org.gainsay.vocabulary.Property;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads running text: its fields, then its sentences, each with what it inherits. */
final class ProseReader {
  private final Sentences sentences;
  private final FieldRecogniser fields = new FieldRecogniser();
  private final FigureRecogniser figures = new FigureRecogniser();
  private final ConceptRecogniser concepts;
  private final ScoreRecogniser scores;
  private final SilenceRecogniser silences = new SilenceRecogniser();
  private final NotationRecogniser notations;
  private final Leads leads;

  ProseReader(Vocabulary vocabulary, Scopes scopes) {
    this.sentences = Sentences.of(vocabulary);
    this.concepts = new ConceptRecogniser(vocabulary);
    this.scores = new ScoreRecogniser(scopes);
    this.notations = new NotationRecogniser(vocabulary);
    this.leads = new Leads(sentences);
  }

  /** Reads a passage of a page. */
  void read(Page page, Context context, Passage passage) {
    Reading reading = new Reading(page, context, passage);
    int from = 0;
    for (Field field : Fields.of(passage, page.finder())) {
      reading.read(new Span(from, Math.max(from, field.label().start())), List.of());
      boolean value = field.isShort(passage.text());
      if (!value || !fields.read(page, context, passage, reading.mentions, field)) {
        reading.read(field.span(), field.properties());
      }
      from = field.value().end();
    }
    reading.read(new Span(from, passage.text().length()), List.of());
  }

  /** A passage while it is read, sentence by sentence. */
  private final class Reading {
    private final Page page;
    private final Context context;
    private final Passage passage;
    private final Mentions mentions;
    private final Quotations quotations;
    private final Mood inherited;
    private @Nullable Subject last;

    Reading(Page page, Context context, Passage passage) {
      this.page = page;
      this.context = context;
      this.passage = passage;
      this.mentions = page.mentions(passage);
      this.quotations = Quotations.of(passage);
      this.inherited = leads.mood(page, context);
    }

    /** Reads a stretch whose label names these properties. */
    void read(Span stretch, List<Property> label) {
      List<Property> topics = Utterance.topics(page, context, label);
      String text = passage.slice(stretch);
      for (Span at : sentences.split(text)) {
        Span span = new Span(stretch.start() + at.start(), stretch.start() + at.end());
        sentence(Sentence.of(passage, span, mentions), topics);
      }
    }

    private void sentence(Sentence sentence, List<Property> topics) {
      Governor governor = new Governor(sentence, page.finder(), fallback(sentence));
      Voices voices = Voices.of(sentence, quotations);
      Utterance utterance =
          new Utterance(page, context, sentence, governor, topics, inherited, voices);
      figures.read(utterance);
      scores.read(utterance);
      concepts.read(utterance);
      silences.read(utterance);
      notations.read(utterance);
      @Nullable Subject main = governor.main();
      last = main == null ? last : main;
    }

    /** A pronoun stands for the subject of the sentence before. */
    private @Nullable Subject fallback(Sentence sentence) {
      boolean pronoun =
          sentence.mentions().cues(CueKind.ANAPHOR).stream()
              .anyMatch(cue -> Words.count(leading(sentence, cue.span())) <= 2);
      return pronoun && last != null ? last : page.subjectOf(context);
    }

    private String leading(Sentence sentence, Span cue) {
      return sentence.text().substring(sentence.span().start(), cue.start());
    }
  }
}
