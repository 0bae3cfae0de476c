package org.gainsay.extract.recognise;

import java.util.List;
import org.gainsay.vocabulary.word.Property;

/**
 * What a sentence can answer without saying so.
 *
 * @param topics properties that its label or heading names
 * @param carried properties of the sentences before that it takes up
 * @param questioned whether the sentence before asked for these
 */
public record Asked(List<Property> topics, List<Property> carried, boolean questioned) {
  public Asked {
    topics = List.copyOf(topics);
    carried = List.copyOf(carried);
  }
}
