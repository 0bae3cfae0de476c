package org.gainsay.extract.prose;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Manner;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.bind.Besides;
import org.gainsay.extract.bind.Binder.Bond;
import org.gainsay.extract.page.Draft;
import org.gainsay.extract.page.Field;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Subject;
import org.gainsay.extract.recognise.Placed;
import org.gainsay.extract.sentence.Sentence;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.Labelled;
import org.gainsay.extract.value.Labelled.Given;
import org.gainsay.extract.value.Scopes;
import org.gainsay.extract.value.Stated;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/** {@code **Released:** TBA}: a label and its value. */
final class FieldRecogniser {
  private static final String NAME = "field";
  private static final double CERTAINTY = 1;

  private final Scopes scopes;

  FieldRecogniser(Scopes scopes) {
    this.scopes = scopes;
  }

  /** Reads a field; says whether its label is one of a property at all. */
  boolean read(Placed placed, Field field) {
    Page page = placed.page();
    @Nullable Subject subject = page.subjectOf(placed.context());
    if (field.properties().isEmpty() || subject == null) {
      return !field.properties().isEmpty();
    }
    List<Given> given =
        Labelled.values(page.values(), field.properties(), placed.mentions(), field.value());
    List<FoundValue> found = new ArrayList<>();
    for (Given each : given) {
      for (Stated stated :
          Stated.of(scopes, page.values(), each, placed.mentions().within(field.value()))) {
        Draft draft = draft(placed.passage(), field.label(), stated.property(), stated.value());
        page.add(subject, draft.in(stated.scope()));
        found.add(stated.value());
      }
    }
    Sentence value = Sentence.of(placed.passage(), field.value(), placed.mentions());
    for (Bond bond : Besides.of(value, page.values(), found)) {
      page.add(subject, draft(placed.passage(), bond.label(), bond.property(), bond.value()));
    }
    return true;
  }

  private static Draft draft(Passage passage, Span label, Property property, FoundValue value) {
    Span quote = passage.found(label.cover(value.span()));
    Span place = passage.found(value.span());
    return Draft.of(property, value.value(), quote, place, Manner.flat(NAME, CERTAINTY));
  }
}
