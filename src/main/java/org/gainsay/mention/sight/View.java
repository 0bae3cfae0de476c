package org.gainsay.mention.sight;

import java.util.List;
import org.gainsay.document.passage.Passage;
import org.gainsay.mention.Attribution;
import org.gainsay.mention.Mention;
import org.gainsay.mention.Mention.CueMention;
import org.gainsay.mention.Mention.DateMention;
import org.gainsay.mention.Mention.NameMention;
import org.gainsay.mention.Mention.PropertyMention;
import org.gainsay.mention.Mention.QuantityMention;
import org.gainsay.mention.sight.Sighting.Reach;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.CueKind;
import org.jspecify.annotations.Nullable;

/** A passage with what was seen in it so far. */
record View(Passage passage, SourceText text, List<Sighting> sightings) {
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
