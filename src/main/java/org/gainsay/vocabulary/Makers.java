package org.gainsay.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.gainsay.vocabulary.turtle.Triples;
import org.jspecify.annotations.Nullable;

/** Who made what, by the vocabulary alone. */
final class Makers {
  private final Map<String, Individual> bySubject = new LinkedHashMap<>();
  private final Map<String, Individual> byName = new HashMap<>();
  private final Set<String> disputed = new HashSet<>();

  Makers(Triples triples, Map<String, Individual> individuals) {
    for (Node subject : triples.subjects()) {
      for (Triple triple : triples.about(subject)) {
        if (subject.isURI() && triple.getObject().isURI() && makes(triples, triple.getPredicate())) {
          learn(individuals.get(subject.getURI()), individuals.get(triple.getObject().getURI()));
        }
      }
    }
    byName.keySet().removeAll(disputed);
  }

  private static boolean makes(Triples triples, Node predicate) {
    return predicate.equals(Vocab.MAKER)
        || triples.above(predicate, RDFS.Nodes.subPropertyOf).contains(Vocab.MAKER);
  }

  private void learn(@Nullable Individual made, @Nullable Individual maker) {
    if (made == null || maker == null) {
      return;
    }
    bySubject.putIfAbsent(made.iri(), maker);
    names(made, maker);
    names(maker, maker);
  }

  private void names(Individual named, Individual maker) {
    for (String label : named.labels().all()) {
      Individual before = byName.putIfAbsent(Names.key(label), maker);
      if (before != null && !before.iri().equals(maker.iri())) {
        disputed.add(Names.key(label));
      }
    }
  }

  Optional<Individual> of(String iri) {
    return Optional.ofNullable(bySubject.get(iri));
  }

  /** The maker of the longest known name that begins a name at a word boundary. */
  Optional<Individual> ofName(String name) {
    List<String> beginnings = Names.beginnings(name);
    return beginnings.stream().map(byName::get).filter(Objects::nonNull).findFirst();
  }
}
