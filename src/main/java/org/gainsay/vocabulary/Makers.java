package org.gainsay.vocabulary;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDFS;
import org.gainsay.vocabulary.turtle.Triples;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Names;
import org.jspecify.annotations.Nullable;

/** Who made what, by the vocabulary alone. */
final class Makers {
  private final Map<String, Individual> bySubject = new LinkedHashMap<>();
  private final Map<String, Individual> byName = new HashMap<>();
  private final Set<String> disputed = new HashSet<>();
  private final Set<String> makers = new HashSet<>();

  Makers(Triples triples, Map<String, Individual> individuals) {
    for (Node predicate : makingPredicates(triples)) {
      for (Triple triple : triples.with(predicate)) {
        if (triple.getSubject().isURI() && triple.getObject().isURI()) {
          learn(
              individuals.get(triple.getSubject().getURI()),
              individuals.get(triple.getObject().getURI()));
        }
      }
    }
    byName.keySet().removeAll(disputed);
  }

  private static List<Node> makingPredicates(Triples triples) {
    Set<Node> predicates = new LinkedHashSet<>();
    predicates.add(Vocab.MAKER);
    for (Triple triple : triples.with(RDFS.Nodes.subPropertyOf)) {
      if (triples.above(triple.getSubject(), RDFS.Nodes.subPropertyOf).contains(Vocab.MAKER)) {
        predicates.add(triple.getSubject());
      }
    }
    return List.copyOf(predicates);
  }

  private void learn(@Nullable Individual made, @Nullable Individual maker) {
    if (made == null || maker == null) {
      return;
    }
    bySubject.putIfAbsent(made.iri(), maker);
    names(made, maker);
    if (makers.add(maker.iri())) {
      names(maker, maker);
    }
  }

  private void names(Individual named, Individual maker) {
    for (String label : named.labels().all()) {
      String key = Names.key(label);
      @Nullable Individual before = byName.putIfAbsent(key, maker);
      if (before != null && !before.iri().equals(maker.iri())) {
        disputed.add(key);
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
