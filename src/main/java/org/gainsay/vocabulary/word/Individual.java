package org.gainsay.vocabulary.word;

import java.util.Set;

/**
 * A concept or entity that the vocabulary knows by name.
 *
 * @param classes IRIs of its classes, closed over {@code rdfs:subClassOf}
 * @param concept whether it is a {@code skos:Concept} rather than a thing of its own
 */
public record Individual(String iri, Labels labels, Set<String> classes, boolean concept) {
  public Individual {
    classes = Set.copyOf(classes);
  }

  public boolean isOneOf(Set<String> wanted) {
    for (String each : classes) {
      if (wanted.contains(each)) {
        return true;
      }
    }
    return false;
  }

  /** Whether both are concepts, and one kind of thing: {@code summer} and {@code winter}. */
  public boolean isRivalOf(Individual other) {
    return concept && other.concept && !equals(other) && isOneOf(other.classes);
  }

  /** Of its IRI alone: it is looked up often, and few share one. */
  @Override
  public int hashCode() {
    return iri.hashCode();
  }
}
