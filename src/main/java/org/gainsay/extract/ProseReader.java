package org.gainsay.extract;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.document.Context;
import org.gainsay.document.Passage;
import org.gainsay.mention.Mentions;
import org.gainsay.mention.Sentences;
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

  ProseReader(Vocabulary vocabulary, Scopes scopes) {
    this.sentences = Sentences.of(vocabulary);
    this.concepts = new ConceptRecogniser(vocabulary);
    this.scores = new ScoreRecogniser(scopes);
    this.notations = new NotationRecogniser(vocabulary);
  }

  /** Reads a passage of a page. */
  void read(Page page, Context context, Passage passage) {
    Mentions mentions = page.mentions(passage);
    int from = 0;
    for (Field field : Fields.of(passage, page.finder())) {
      stretch(page, context, passage, mentions, new Span(from, Math.max(from, field.label().start())));
      boolean value = field.isShort(passage.text());
      if (!value || !fields.read(page, context, passage, mentions, field)) {
        new Stretch(page, context, passage, mentions).read(field.span(), field.properties());
      }
      from = field.value().end();
    }
    stretch(page, context, passage, mentions, new Span(from, passage.text().length()));
  }

  private void stretch(Page page, Context context, Passage passage, Mentions mentions, Span span) {
    if (!span.isEmpty()) {
      new Stretch(page, context, passage, mentions).read(span, List.of());
    }
  }

  /** A stretch of sentences that share their topic. */
  private final class Stretch {
    private final Page page;
    private final Context context;
    private final Passage passage;
    private final Mentions mentions;
    private final Quotations quotations;
    private @Nullable Subject last;

    Stretch(Page page, Context context, Passage passage, Mentions mentions) {
      this.page = page;
      this.context = context;
      this.passage = passage;
      this.mentions = mentions;
      this.quotations = Quotations.of(passage);
    }

    void read(Span stretch, List<Property> label) {
      List<Property> topics = Utterance.topics(page, context, label);
      Mood inherited = Leads.mood(page, context);
      String text = passage.text().substring(stretch.start(), stretch.end());
      for (Span at : sentences.split(text)) {
        Span span = new Span(stretch.start() + at.start(), stretch.start() + at.end());
        sentence(Sentence.of(passage, span, mentions), topics, inherited);
      }
    }

    private void sentence(Sentence sentence, List<Property> topics, Mood inherited) {
      Governor governor = new Governor(sentence, page.finder(), fallback(sentence));
      Utterance utterance =
          new Utterance(
              page,
              context,
              sentence,
              governor,
              topics,
              inherited,
              quotations.holders(sentence.span()));
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
              .anyMatch(cue -> Sentence.words(leading(sentence, cue.span())) <= 2);
      return pronoun && last != null ? last : page.subjectOf(context);
    }

    private String leading(Sentence sentence, Span cue) {
      return sentence.text().substring(sentence.span().start(), cue.start());
    }
  }

  /** What lead-ins hand on to their lists. */
  private static final class Leads {
    static Mood mood(Page page, Context context) {
      Mood mood = Mood.FLAT;
      for (Passage lead : new ArrayList<>(context.leads())) {
        Mentions mentions = page.leading(lead);
        Span whole = new Span(0, lead.text().length());
        Sentence sentence = Sentence.of(lead, whole, mentions);
        mood = leadsIn(lead) ? mood.and(Mood.over(sentence, end(whole))) : mood;
      }
      return mood;
    }

    private static boolean leadsIn(Passage lead) {
      return lead.text().stripTrailing().endsWith(":");
    }

    private static Span end(Span whole) {
      return new Span(whole.end(), whole.end());
    }
  }
}
