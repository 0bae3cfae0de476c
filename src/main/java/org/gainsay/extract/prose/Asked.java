package org.gainsay.extract.prose;

import java.util.List;
import org.gainsay.vocabulary.Property;

/**
 * What a sentence can answer without saying so.
 *
 * @param topics properties that its label or heading names
 * @param carried properties of the sentences before that it takes up
 */
record Asked(List<Property> topics, List<Property> carried) {
  Asked {
    topics = List.copyOf(topics);
    carried = List.copyOf(carried);
  }
}
