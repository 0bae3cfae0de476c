package org.gainsay.extract;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.claim.Value.DateValue;
import org.gainsay.document.Block;
import org.gainsay.document.Document;
import org.gainsay.document.passage.Passage;
import org.gainsay.extract.page.Blocks;
import org.gainsay.extract.page.Field;
import org.gainsay.extract.page.Fields;
import org.gainsay.extract.value.Fit;
import org.gainsay.extract.value.FoundValue;
import org.gainsay.extract.value.Values;
import org.gainsay.mention.MentionFinder;
import org.gainsay.source.Metadata;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;
import org.jspecify.annotations.Nullable;

/** What lines such as {@code Last Updated: 2025-10-02} say of their document. */
final class DocumentFacts {
  private static final String MODIFIED = "modified";
  private static final String ISSUED = "issued";

  private DocumentFacts() {}

  static Metadata of(Document document, MentionFinder finder, List<Property> properties) {
    Metadata facts = Metadata.NONE;
    for (Block block : document.blocks()) {
      @Nullable Passage passage = Blocks.passage(block).orElse(null);
      if (passage != null) {
        for (Field field : Fields.of(passage, finder)) {
          facts = facts.orElse(fact(passage, field, finder, properties));
        }
      }
    }
    return facts.issued() == null && facts.modified() == null ? facts.orElse(Byline.of(document, finder)) : facts;
  }

  private static Metadata fact(
      Passage passage, Field field, MentionFinder finder, List<Property> properties) {
    for (Property property : field.properties()) {
      if (properties.contains(property) && property.range().kind() == Range.Kind.DATE) {
        Values values = new Values(new Fit(finder));
        return values.of(property, finder.find(passage.text()), field.value()).stream()
            .map(FoundValue::value)
            .filter(DateValue.class::isInstance)
            .map(value -> dated(property.name(), ((DateValue) value).date().earliest()))
            .findFirst()
            .orElse(Metadata.NONE);
      }
    }
    return Metadata.NONE;
  }

  private static Metadata dated(String property, LocalDate day) {
    return switch (property) {
      case MODIFIED -> new Metadata(null, null, null, null, day, null, null);
      case ISSUED -> new Metadata(null, null, null, day, null, null, null);
      default -> Metadata.NONE;
    };
  }
}
