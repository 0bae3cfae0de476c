package org.gainsay.mention.sight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gainsay.document.passage.Passage;
import org.gainsay.mention.Attribution;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.Mentions;
import org.gainsay.mention.grammar.Sentences;
import org.gainsay.mention.reach.Alternatives;
import org.gainsay.mention.reach.ScopeReader;
import org.gainsay.mention.voice.AttributionFinder;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Cue;
import org.gainsay.vocabulary.word.CueKind;
import org.jspecify.annotations.Nullable;

/** Tells what a reader sees in a passage before anything is bound: mentions and their reach. */
public final class SightingFinder {
  /** A doubt only where another leaves open which of two things is so. */
  private static final String OR = "or";

  private final MentionFinder finder;
  private final Sentences sentences;
  private final Map<String, Cue> doubts;
  private final boolean dated;

  private SightingFinder(
      MentionFinder finder, Sentences sentences, Map<String, Cue> doubts, boolean dated) {
    this.finder = finder;
    this.sentences = sentences;
    this.doubts = doubts;
    this.dated = dated;
  }

  public static SightingFinder of(Vocabulary vocabulary) {
    Map<String, Cue> doubts = new HashMap<>();
    for (Cue cue : vocabulary.cues(CueKind.IGNORANCE)) {
      cue.words().forEach(words -> doubts.put(words.toLowerCase(Locale.ROOT), cue));
    }
    return new SightingFinder(MentionFinder.of(vocabulary), Sentences.of(vocabulary), doubts, false);
  }

  /** The same for a document that speaks on a day: {@code last month} is a date then. */
  public SightingFinder on(@Nullable LocalDate day) {
    return new SightingFinder(finder.with(List.of(), List.of(), day), sentences, doubts, day != null);
  }

  /** The sightings of a passage, by place. */
  public List<Sighting> find(Passage passage, SourceText text) {
    Mentions mentions = finder.find(passage.text());
    View view = new View(passage, text, new ArrayList<>());
    List<Figure> figures = dated ? mentions.figures() : finder.figuresOnNoDay(mentions);
    figures.forEach(view::add);
    mentions.names().forEach(view::add);
    for (Span sentence : sentences.split(passage.text())) {
      see(sentence, mentions.within(sentence), view);
    }
    view.sightings().sort(Comparator.comparing(Sighting::span));
    return view.sightings();
  }

  private void see(Span sentence, Mentions inside, View view) {
    inside.cues(CueKind.NON_DISCLOSURE).forEach(view::add);
    List<Attribution> attributions = AttributionFinder.find(sentence, inside);
    ReachingCues cues = new ReachingCues(inside, attributions, doubts);
    if (cues.isAny()) {
      ScopeReader scopes = ScopeReader.in(sentence, inside, attributions);
      cues.find().stream().filter(scopes::isMeant).forEach(cue -> show(cue, scopes, view));
    }
    attributions.forEach(view::add);
  }

  private void show(CueMention cue, ScopeReader scopes, View view) {
    Span scope = scopes.of(cue);
    view.add(cue, scope);
    @Nullable Cue joint = cue.cue().kind() == CueKind.HEDGE ? doubts.get(OR) : null;
    Alternatives.@Nullable Joint open = joint == null ? null : scopes.alternatives(cue, scope);
    if (joint != null && open != null) {
      view.add(new CueMention(open.word(), joint), open.members());
    }
  }
}
