package org.gainsay.extract.prose;

import java.util.List;
import org.gainsay.claim.Manner;
import org.gainsay.document.Passage;
import org.gainsay.extract.page.Draft;
import org.gainsay.extract.page.Field;
import org.gainsay.extract.page.FoundValue;
import org.gainsay.extract.page.Page;
import org.gainsay.extract.page.Subject;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Property;
import org.jspecify.annotations.Nullable;

/** {@code **Released:** TBA}: a label and its value. */
final class FieldRecogniser {
  private static final String NAME = "field";
  private static final double CERTAINTY = 1;

  /** Reads a field; says whether its label is one of a property at all. */
  boolean read(Placed placed, Field field) {
    Page page = placed.page();
    @Nullable Subject subject = page.subjectOf(placed.context());
    if (field.properties().isEmpty() || subject == null) {
      return !field.properties().isEmpty();
    }
    for (Property property : field.properties()) {
      List<FoundValue> values = page.values().of(property, placed.mentions(), field.value());
      values.forEach(value -> page.add(subject, draft(placed.passage(), field, property, value)));
      if (!values.isEmpty()) {
        break;
      }
    }
    return true;
  }

  private static Draft draft(Passage passage, Field field, Property property, FoundValue value) {
    Span quote = passage.found(field.label().cover(value.span()));
    Span place = passage.found(value.span());
    return Draft.of(property, value.value(), quote, place, Manner.flat(NAME, CERTAINTY));
  }
}
