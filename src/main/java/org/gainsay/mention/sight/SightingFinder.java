package org.gainsay.mention.sight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.gainsay.document.passage.Passage;
import org.gainsay.mention.Attribution;
import org.gainsay.mention.Mention;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.Mention.Figure;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.MentionFinder;
import org.gainsay.mention.Mentions;
import org.gainsay.mention.grammar.Sentences;
import org.gainsay.mention.reach.ScopeReader;
import org.gainsay.mention.sight.Sighting.Reach;
import org.gainsay.mention.voice.AttributionFinder;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Cue;
import org.gainsay.vocabulary.word.CueKind;
import org.jspecify.annotations.Nullable;

/** Tells what a reader sees in a passage before anything is bound: mentions and their reach. */
public final class SightingFinder {
  private static final Set<CueKind> REACHING =
      Set.of(CueKind.HEDGE, CueKind.HEARSAY, CueKind.NEGATION);

  private final MentionFinder finder;
  private final Sentences sentences;
  private final Map<String, Cue> ignorance;
  private final boolean dated;

  private SightingFinder(
      MentionFinder finder, Sentences sentences, Map<String, Cue> ignorance, boolean dated) {
    this.finder = finder;
    this.sentences = sentences;
    this.ignorance = ignorance;
    this.dated = dated;
  }

  public static SightingFinder of(Vocabulary vocabulary) {
    Map<String, Cue> ignorance = new HashMap<>();
    for (Cue cue : vocabulary.cues(CueKind.IGNORANCE)) {
      cue.words().forEach(words -> ignorance.put(words.toLowerCase(Locale.ROOT), cue));
    }
    return new SightingFinder(MentionFinder.of(vocabulary), Sentences.of(vocabulary), ignorance, false);
  }

  /** The same for a document that speaks on a day: {@code last month} is a date then. */
  public SightingFinder on(@Nullable LocalDate day) {
    return new SightingFinder(finder.with(List.of(), List.of(), day), sentences, ignorance, day != null);
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
    List<CueMention> silences = inside.cues(CueKind.NON_DISCLOSURE);
    silences.forEach(view::add);
    List<Attribution> attributions = AttributionFinder.find(sentence, inside);
    if (!silences.isEmpty() || inside.cues().stream().anyMatch(SightingFinder::reaches)) {
      ScopeReader scopes = ScopeReader.in(sentence, inside, attributions);
      reach(scopes, inside, view);
      silences.forEach(silence -> doubt(silence, scopes, view));
    }
    attributions.forEach(view::add);
  }

  /** That nobody knows is a doubt as well. */
  private void doubt(CueMention silence, ScopeReader scopes, View view) {
    Cue doubt = ignorance.get(view.passage().slice(silence.span()).toLowerCase(Locale.ROOT));
    if (doubt != null) {
      view.add(new CueMention(silence.span(), doubt), scopes.of(silence));
    }
  }

  private static boolean reaches(CueMention cue) {
    return REACHING.contains(cue.cue().kind());
  }

  private static void reach(ScopeReader scopes, Mentions inside, View view) {
    Set<Span> seen = new HashSet<>();
    for (CueMention cue : inside.cues()) {
      if (reaches(cue) && seen.add(cue.span()) && scopes.isMeant(cue)) {
        view.add(cue, scopes.of(cue));
        if (cue.cue().kind() == CueKind.HEARSAY && saysItself(view.passage(), cue.span())) {
          view.addUnnamed(cue, scopes.of(cue));
        }
      }
    }
  }

  /** {@code is reported to}, {@code it is said}: somebody says so, and nobody is named. */
  private static boolean saysItself(Passage passage, Span cue) {
    String words = passage.slice(cue).toLowerCase(Locale.ROOT);
    return words.endsWith("ed to") || words.endsWith("said to") || words.startsWith("it ");
  }

  /** A passage with what was seen in it so far. */
  private record View(Passage passage, SourceText text, List<Sighting> sightings) {
    void add(Mention mention) {
      Span span = passage.found(mention.span());
      @Nullable String label =
          mention instanceof NameMention name ? name.individual().labels().preferred() : null;
      sightings.add(new Sighting(mention, kind(mention), text.slice(span), span, label, null));
    }

    void add(CueMention cue, Span scope) {
      Span span = passage.found(cue.span());
      Reach reach = new Reach(passage.found(scope), cue.cue().strength(), "", "");
      sightings.add(new Sighting(cue, kind(cue), text.slice(span), span, null, reach));
    }

    void add(Attribution attribution) {
      Span span = passage.found(attribution.span());
      String cue = passage.slice(attribution.cue());
      String holder = passage.slice(attribution.holder());
      Reach reach = new Reach(passage.found(attribution.content()), 1, cue, holder);
      sightings.add(
          new Sighting(attribution, kind(attribution), text.slice(span), span, null, reach));
    }

    void addUnnamed(CueMention cue, Span scope) {
      Span span = passage.found(cue.span().cover(scope));
      Reach reach = new Reach(passage.found(scope), 1, passage.slice(cue.span()), "");
      sightings.add(new Sighting(cue, "attribution", text.slice(span), span, null, reach));
    }

    private static String kind(Mention mention) {
      return switch (mention) {
        case QuantityMention quantity -> "quantity";
        case DateMention date -> "date";
        case NameMention name -> name.individual().concept() ? "concept" : "entity";
        case PropertyMention property -> "property";
        case CueMention cue -> kind(cue.cue().kind());
        case Attribution attribution -> "attribution";
      };
    }

    private static String kind(CueKind kind) {
      return switch (kind) {
        case NON_DISCLOSURE -> "undisclosed";
        case NEGATION -> "negation";
        default -> "hedge";
      };
    }
  }
}
