package org.gainsay.extract;

import java.util.List;
import org.gainsay.claim.Manner;
import org.gainsay.document.Context;
import org.gainsay.document.Passage;
import org.gainsay.mention.Mentions;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Property;
import org.jspecify.annotations.Nullable;

/** {@code **Released:** TBA}: a label and its value. */
final class FieldRecogniser {
  private static final String NAME = "field";
  private static final double CERTAINTY = 1;

  /** Reads a field; says whether its label is one of a property at all. */
  boolean read(Page page, Context context, Passage passage, Mentions mentions, Field field) {
    @Nullable Subject subject = page.subjectOf(context);
    if (field.properties().isEmpty() || subject == null) {
      return !field.properties().isEmpty();
    }
    for (Property property : field.properties()) {
      List<FoundValue> values = page.values().of(property, mentions, field.value());
      values.forEach(value -> page.add(subject, draft(passage, field, property, value)));
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
