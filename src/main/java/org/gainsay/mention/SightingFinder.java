package org.gainsay.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.gainsay.document.Passage;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.CueKind;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Tells what a reader sees in a passage before anything is bound: mentions and their reach. */
public final class SightingFinder {
  private final MentionFinder finder;
  private final Sentences sentences;

  private SightingFinder(MentionFinder finder, Sentences sentences) {
    this.finder = finder;
    this.sentences = sentences;
  }

  public static SightingFinder of(Vocabulary vocabulary) {
    return new SightingFinder(MentionFinder.of(vocabulary), Sentences.of(vocabulary));
  }

  /** The same for a document that speaks on a day: {@code last month} is a date then. */
  public SightingFinder on(@Nullable LocalDate day) {
    return new SightingFinder(finder.with(List.of(), List.of(), day), sentences);
  }

  /** The sightings of a passage, by place. */
  public List<Sighting> find(Passage passage, SourceText text) {
    Mentions mentions = finder.find(passage.text());
    View view = new View(passage, text, new ArrayList<>());
    mentions.figures().forEach(view::add);
    mentions.names().forEach(view::add);
    for (Span sentence : sentences.split(passage.text())) {
      Mentions inside = mentions.within(sentence);
      List<Span> clauses = Clauses.of(sentence, inside);
      inside.cues(CueKind.NON_DISCLOSURE).forEach(view::add);
      inside.cues(CueKind.HEDGE).forEach(cue -> view.add(cue, reach(clauses, cue)));
      inside.cues(CueKind.HEARSAY).forEach(cue -> view.add(cue, reach(clauses, cue)));
      inside.cues(CueKind.NEGATION).forEach(cue -> view.add(cue, reach(clauses, cue)));
      AttributionFinder.find(sentence, inside).forEach(view::add);
    }
    view.sightings().sort(Comparator.comparing(Sighting::span));
    return view.sightings();
  }

  /** From the cue to the end of its clause, as BioScope has it. */
  private static Span reach(List<Span> clauses, CueMention cue) {
    Span clause = Clauses.at(clauses, cue.span().start());
    return cue.span().cover(new Span(cue.span().start(), Math.max(clause.end(), cue.span().end())));
  }

  /** A passage with what was seen in it so far. */
  private record View(Passage passage, SourceText text, List<Sighting> sightings) {
    void add(Mention mention) {
      Span span = passage.found(mention.span());
      sightings.add(new Sighting(mention, text.slice(span), span, null, null, null));
    }

    void add(CueMention cue, Span reach) {
      Span span = passage.found(cue.span());
      sightings.add(new Sighting(cue, text.slice(span), span, passage.found(reach), null, null));
    }

    void add(Attribution attribution) {
      Span span = passage.found(attribution.span());
      sightings.add(
          new Sighting(
              attribution,
              text.slice(span),
              span,
              passage.found(attribution.content()),
              passage.slice(attribution.cue()),
              passage.slice(attribution.holder())));
    }
  }
}
