package org.gainsay.extract.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;

/** Which properties can have a named thing as their value, by its classes. */
public final class Takers {
  private final List<Property> properties;
  private final Map<String, List<Property>> byClass = new HashMap<>();

  /** Of those properties whose values are of one kind. */
  public Takers(Vocabulary vocabulary, Range.Kind kind) {
    this.properties =
        vocabulary.properties().stream()
            .filter(property -> property.range().kind() == kind)
            .toList();
    for (Property property : properties) {
      for (String type : property.range().classes()) {
        byClass.computeIfAbsent(type, t -> new ArrayList<>()).add(property);
      }
    }
  }

  /** All of them, in the order of the vocabulary. */
  public List<Property> properties() {
    return properties;
  }

  /** Those that can have this thing, in the order of the vocabulary. */
  public List<Property> of(Individual individual) {
    List<Property> takers = List.of();
    for (String type : individual.classes()) {
      List<Property> more = byClass.getOrDefault(type, List.of());
      takers = takers.isEmpty() || takers.equals(more) ? more : both(takers, more);
    }
    return takers;
  }

  private List<Property> both(List<Property> some, List<Property> more) {
    return more.isEmpty()
        ? some
        : properties.stream()
            .filter(property -> some.contains(property) || more.contains(property))
            .toList();
  }
}
