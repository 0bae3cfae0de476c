package org.gainsay.extract.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.claim.Manner;
import org.gainsay.claim.Term;
import org.gainsay.claim.Value.ConceptValue;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Names;
import org.gainsay.vocabulary.word.Presence;
import org.jspecify.annotations.Nullable;

/** The labels and keys under which yes or no is said of a concept: {@code Toll: yes}. */
public final class Presences {
  private final Vocabulary vocabulary;
  private final Map<String, List<Presence>> byKey = new HashMap<>();

  public Presences(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    for (Presence presence : vocabulary.presences()) {
      List<Presence> alike = byKey.computeIfAbsent(Names.key(presence.key()), key -> new ArrayList<>());
      if (alike.stream().noneMatch(other -> isSame(other, presence))) {
        alike.add(presence);
      }
    }
  }

  private static boolean isSame(Presence one, Presence other) {
    return one.concept().equals(other.concept()) && one.property().equals(other.property());
  }

  /** Those of a label, however it is spelled. */
  public List<Presence> of(String label) {
    return byKey.isEmpty() ? List.of() : byKey.getOrDefault(Names.key(label), List.of());
  }

  /**
   * That a concept is there, or is not.
   *
   * @param stated null where its key has some other value than yes or no
   */
  public Optional<Draft> draft(
      Presence presence, @Nullable Boolean stated, Manner manner, Place where) {
    return vocabulary
        .individual(presence.concept())
        .map(concept -> new Term(concept.iri(), concept.labels().preferred()))
        .flatMap(
            concept ->
                vocabulary
                    .property(presence.property())
                    .map(
                        property ->
                            Draft.of(
                                property,
                                new ConceptValue(concept, where.label()),
                                where.quote(),
                                where.value(),
                                manner)))
        .map(draft -> Boolean.FALSE.equals(stated) ? draft.denied() : draft);
  }

  /**
   * Where it is said.
   *
   * @param label the words that ask for it
   * @param quote from them to the value
   */
  public record Place(String label, Span quote, Span value) {}
}
