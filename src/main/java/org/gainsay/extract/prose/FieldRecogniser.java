package org.gainsay.extract.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.claim.Manner;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.bind.Besides;
import org.gainsay.extract.bind.Binder.Bond;
import org.gainsay.extract.label.Measured;
import org.gainsay.extract.page.Draft;
import org.gainsay.extract.page.Field;
import org.gainsay.extract.page.Notations;
import org.gainsay.extract.page.Notations.Noted;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Presences;
import org.gainsay.extract.page.Presences.Place;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.recognise.Placed;
import org.gainsay.extract.recognise.Recognisers;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.ConceptsBeside;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.Labelled;
import org.gainsay.extract.value.Labelled.Given;
import org.gainsay.extract.value.Scopes;
import org.gainsay.extract.value.Stated;
import org.gainsay.extract.value.YesNo;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Presence;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/** {@code **Released:** TBA}: a label and its value. */
final class FieldRecogniser {
  private static final String NAME = "field";
  private static final double CERTAINTY = 1;

  private final Scopes scopes;
  private final Presences presences;
  private final ConceptsBeside beside;
  private final Notations notations;

  FieldRecogniser(Recognisers recognisers) {
    this.scopes = recognisers.scopes();
    this.presences = recognisers.presences();
    this.beside = recognisers.beside();
    this.notations = recognisers.notations();
  }

  /**
   * Reads a field; says whether its label is one of a property at all.
   *
   * @param subject whom it is about, or null where nobody knows
   */
  boolean read(Placed placed, Field field, @Nullable Subject subject) {
    Page page = placed.page();
    if (field.properties().isEmpty() || subject == null) {
      return isPresence(placed, field, subject) || !field.properties().isEmpty();
    }
    List<Given> measured = measured(placed, field);
    List<Given> given =
        new ArrayList<>(
            measured.isEmpty() ? Labelled.values(page.values(), field.properties(), placed.mentions(), field.value()) : measured);
    given.addAll(beside.of(placed.mentions(), field.value(), given));
    if (!given.isEmpty() || !isPresence(placed, field, subject)) {
      say(placed, field, subject, given);
    }
    noted(placed, field, subject);
    return true;
  }

  /** {@code Length (m): 40}: figures in the unit that the label says. */
  private static List<Given> measured(Placed placed, Field field) {
    Page page = placed.page();
    Passage passage = placed.passage();
    return new Measured(page.values(), page.finder())
        .of(field.properties(), passage.slice(field.label()), passage.slice(field.value()).stripTrailing()).stream()
        .map(given -> given.from(field.value().start()))
        .toList();
  }

  /** {@code Spans: 14 fixed + 2 lifting}: compact forms of what the label asks for. */
  private void noted(Placed placed, Field field, Subject subject) {
    List<Noted> all = notations.in(placed.page(), placed.passage().text(), field.value());
    boolean asked = all.stream().anyMatch(noted -> field.properties().contains(noted.property()));
    for (Noted noted : asked ? all : List.<Noted>of()) {
      placed.page().add(subject, draft(placed.passage(), field.label(), noted.property(), noted.value()));
    }
  }

  /** What is given, and the figures beside it that have words of their own. */
  private void say(Placed placed, Field field, Subject subject, List<Given> given) {
    Page page = placed.page();
    List<FoundValue> found = new ArrayList<>();
    for (Given each : given) {
      for (Stated stated :
          Stated.of(scopes, page.values(), each, placed.mentions().within(field.value()))) {
        Draft draft = draft(placed.passage(), field.label(), stated.property(), stated.value());
        SortedMap<String, String> scope = new TreeMap<>(stated.scope());
        scopes.add(scope, stated.property(), placed.mentions().within(field.label()).names());
        page.add(subject, draft.in(scope));
        found.add(stated.value());
      }
    }
    Sentence value = Sentence.of(placed.passage(), field.value(), placed.mentions());
    for (Bond bond : Besides.of(value, page.values(), found)) {
      page.add(subject, draft(placed.passage(), bond.label(), bond.property(), bond.value()));
    }
  }

  /** {@code Toll: yes}, where the label asks whether something is there. */
  private boolean isPresence(Placed placed, Field field, @Nullable Subject subject) {
    Passage passage = placed.passage();
    String label = passage.slice(field.label());
    @Nullable Boolean stated = YesNo.of(passage.slice(field.value()));
    List<Presence> asked = stated == null ? List.of() : presences.of(label);
    if (subject != null && !asked.isEmpty()) {
      Place where = new Place(label, passage.found(field.span()), passage.found(field.value()));
      asked.stream()
          .flatMap(presence -> presences.draft(presence, stated, Manner.flat(NAME, CERTAINTY), where).stream())
          .forEach(draft -> placed.page().add(subject, draft));
    }
    return !asked.isEmpty();
  }

  private static Draft draft(Passage passage, Span label, Property property, FoundValue value) {
    Span quote = passage.found(label.cover(value.span()));
    Span place = passage.found(value.span());
    return Draft.of(property, value.value(), quote, place, Manner.flat(NAME, CERTAINTY));
  }
}
