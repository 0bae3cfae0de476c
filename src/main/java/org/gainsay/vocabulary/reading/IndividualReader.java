package org.gainsay.vocabulary.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.gainsay.vocabulary.turtle.Triples;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Labels;
import org.gainsay.vocabulary.word.Names;

/** Concepts and entities; names for one thing ({@code owl:sameAs}) make one individual. */
final class IndividualReader {
  private final Triples triples;
  private final Classes classes;
  private final Map<List<Node>, Set<String>> closures = new HashMap<>();
  private final Map<String, Individual> byIri = new LinkedHashMap<>();

  IndividualReader(Triples triples, Classes classes) {
    this.triples = triples;
    this.classes = classes;
    for (Node subject : triples.subjects()) {
      individual(subject).ifPresent(known -> byIri.put(known.iri(), known));
    }
    joinAliases();
  }

  /** Each by every IRI that it has, in the order of the files. */
  Map<String, Individual> byIri() {
    return byIri;
  }

  private Optional<Individual> individual(Node node) {
    List<Node> types = node.isURI() ? classes.ofThing(node) : List.of();
    if (types.isEmpty()) {
      return Optional.empty();
    }
    Set<String> closed = closures.computeIfAbsent(types, this::closed);
    boolean concept = closed.contains(SKOS.Concept.getURI());
    return Labels.of(triples, node)
        .map(labels -> new Individual(node.getURI(), labels, closed, concept));
  }

  private Set<String> closed(List<Node> types) {
    Set<String> closed = new HashSet<>();
    types.forEach(type -> closed.addAll(classes.closed(type)));
    return Set.copyOf(closed);
  }

  private void joinAliases() {
    Stream.of(OWL.sameAs, SKOS.exactMatch)
        .flatMap(predicate -> triples.with(predicate.asNode()).stream())
        .filter(triple -> triple.getSubject().isURI() && triple.getObject().isURI())
        .forEach(
            triple -> {
              declare(triple.getSubject(), triple.getObject().getURI());
              declare(triple.getObject(), triple.getSubject().getURI());
              join(triple.getSubject().getURI(), triple.getObject().getURI());
            });
  }

  /** A thing that only documents name is what it is said to be the same as, else anything that properties speak of. */
  private void declare(Node thing, String other) {
    Optional<String> name = byIri.containsKey(thing.getURI()) ? Optional.empty() : Names.ofIri(thing.getURI());
    if (name.isPresent()) {
      Individual known = byIri.get(other);
      Labels labels = Labels.of(triples, thing).orElseGet(() -> new Labels(name.get(), List.of(), List.of()));
      Set<String> types = known == null ? spokenOf() : known.classes();
      byIri.put(thing.getURI(), new Individual(thing.getURI(), labels, types, false));
    }
  }

  private Set<String> spokenOf() {
    return triples.with(RDFS.domain.asNode()).stream()
        .map(Triple::getObject)
        .filter(Node::isURI)
        .flatMap(domain -> closed(List.of(domain)).stream())
        .collect(Collectors.toSet());
  }

  /** The one declared first gives IRI and preferred label; other names outside the files join nothing. */
  private void join(String one, String other) {
    Individual a = byIri.get(one);
    Individual b = byIri.get(other);
    if (a == null || b == null || a.iri().equals(b.iri())) {
      return;
    }
    List<String> order = new ArrayList<>(byIri.keySet());
    boolean inOrder = order.indexOf(a.iri()) < order.indexOf(b.iri());
    Individual joined = inOrder ? joined(a, b) : joined(b, a);
    byIri.replaceAll(
        (iri, known) ->
            known.iri().equals(a.iri()) || known.iri().equals(b.iri()) ? joined : known);
  }

  private static Individual joined(Individual first, Individual second) {
    Set<String> types = new LinkedHashSet<>(first.classes());
    types.addAll(second.classes());
    return new Individual(
        first.iri(),
        first.labels().and(second.labels()),
        types,
        first.concept() || second.concept());
  }
}
