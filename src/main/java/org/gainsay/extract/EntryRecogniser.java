package org.gainsay.extract;

import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Manner;
import org.gainsay.claim.Term;
import org.gainsay.claim.Value;
import org.gainsay.claim.Value.ConceptValue;
import org.gainsay.document.Block.Entry;
import org.gainsay.document.Passage;
import org.gainsay.extract.page.Draft;
import org.gainsay.extract.page.FoundValue;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.page.YesNo;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Presence;
import org.gainsay.vocabulary.Property;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** {@code "n_layers": 60}: keys and values of JSON, front matter and definition lists. */
final class EntryRecogniser {
  private static final String NAME = "entry";
  private static final double CERTAINTY = 1;
  private static final double BY_PRESENCE = 0.8;

  private final Vocabulary vocabulary;

  EntryRecogniser(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  void read(Page page, Entry entry) {
    @Nullable Subject subject = page.subjectOf(entry.context());
    if (subject == null || entry.value().isBlank() || entry.key().isBlank()) {
      return;
    }
    String key = entry.key().text();
    property(page, key).ifPresent(property -> values(page, subject, property, entry));
    vocabulary.presences().stream()
        .filter(presence -> presence.key().equals(key))
        .forEach(presence -> presence(page, subject, presence, entry));
  }

  private Optional<Property> property(Page page, String key) {
    return vocabulary.properties().stream()
        .filter(property -> property.jsonKeys().contains(key))
        .findFirst()
        .or(() -> page.finder().property(key).stream().findFirst());
  }

  private static void values(Page page, Subject subject, Property property, Entry entry) {
    Passage value = entry.value();
    Mentions mentions = page.mentions(value);
    Span whole = new Span(0, value.text().length());
    for (FoundValue found : page.values().of(property, mentions, whole)) {
      Span place = value.found(found.span());
      Manner manner = Manner.flat(NAME, CERTAINTY);
      page.add(subject, Draft.of(property, found.value(), entry.key().found(), place, manner));
    }
  }

  /** A stated yes or no is a claim like any other; a figure under the key only lets us infer. */
  private void presence(Page page, Subject subject, Presence presence, Entry entry) {
    @Nullable Boolean stated = YesNo.of(entry.value().text());
    vocabulary
        .individual(presence.concept())
        .map(concept -> new Term(concept.iri(), concept.labels().preferred()))
        .map(concept -> new ConceptValue(concept, presence.key()))
        .flatMap(value -> draft(presence, value, entry, stated))
        .ifPresent(draft -> page.add(subject, draft));
  }

  private Optional<Draft> draft(
      Presence presence, Value value, Entry entry, @Nullable Boolean stated) {
    Span place = entry.value().found();
    Span quote = entry.key().found().cover(place);
    Manner manner =
        stated == null
            ? new Manner(1, true, BY_PRESENCE, List.of(), NAME)
            : Manner.flat(NAME, CERTAINTY);
    boolean denied = Boolean.FALSE.equals(stated);
    return vocabulary
        .property(presence.property())
        .map(property -> Draft.of(property, value, quote, place, manner))
        .map(draft -> denied ? draft.denied() : draft);
  }
}
