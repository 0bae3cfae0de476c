package org.gainsay.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

/** Who made what, by the vocabulary alone. What things are called is looked at when it is first asked for. */
public final class Makers {
  private final List<Made> all;
  private final Map<String, Individual> bySubject = new HashMap<>();
  private volatile @Nullable Map<String, Individual> byName;

  /** Each thing with its maker, in the order of the files. */
  public Makers(List<Made> all) {
    this.all = List.copyOf(all);
    all.forEach(made -> bySubject.putIfAbsent(made.thing().iri(), made.maker()));
  }

  /** A thing, and who made it. */
  public record Made(Individual thing, Individual maker) {}

  static Makers of(Triples triples, Map<String, Individual> individuals) {
    List<Made> all = new ArrayList<>();
    for (Node predicate : makingPredicates(triples)) {
      for (Triple triple : triples.with(predicate)) {
        @Nullable Individual thing = individual(individuals, triple.getSubject());
        @Nullable Individual maker = individual(individuals, triple.getObject());
        if (thing != null && maker != null) {
          all.add(new Made(thing, maker));
        }
      }
    }
    return new Makers(all);
  }

  private static @Nullable Individual individual(Map<String, Individual> individuals, Node node) {
    return node.isURI() ? individuals.get(node.getURI()) : null;
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

  public List<Made> all() {
    return all;
  }

  Optional<Individual> of(String iri) {
    return Optional.ofNullable(bySubject.get(iri));
  }

  /** The maker of the longest known name that begins a name at a word boundary. */
  Optional<Individual> ofName(String name) {
    @Nullable Map<String, Individual> known = byName;
    if (known == null) {
      byName = known = byName();
    }
    List<String> beginnings = Names.beginnings(name);
    return beginnings.stream().map(known::get).filter(Objects::nonNull).findFirst();
  }

  /** Names that lead to two makers lead to none. */
  private Map<String, Individual> byName() {
    Map<String, Individual> names = new HashMap<>();
    Set<String> disputed = new HashSet<>();
    Set<String> makers = new HashSet<>();
    for (Made made : all) {
      learn(made.thing(), made.maker(), names, disputed);
      if (makers.add(made.maker().iri())) {
        learn(made.maker(), made.maker(), names, disputed);
      }
    }
    names.keySet().removeAll(disputed);
    return names;
  }

  private static void learn(
      Individual named, Individual maker, Map<String, Individual> names, Set<String> disputed) {
    for (String label : named.labels().all()) {
      String key = Names.key(label);
      @Nullable Individual before = names.putIfAbsent(key, maker);
      if (before != null && !before.iri().equals(maker.iri())) {
        disputed.add(key);
      }
    }
  }
}
