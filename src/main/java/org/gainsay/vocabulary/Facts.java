package org.gainsay.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.gainsay.vocabulary.turtle.Triples;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Property;

/** What the vocabulary knows beside words. */
public record Facts(
    Terms terms,
    Makers makers,
    SubjectKinds kinds,
    Figures figures,
    Addresses addresses,
    Knowledge knowledge) {

  /** What triples say of properties and of other terms. */
  public static Facts of(Triples triples, List<Property> properties, Terms terms) {
    List<Node> closed =
        List.of(SKOS.broader.asNode(), RDFS.Nodes.subClassOf, RDFS.Nodes.subPropertyOf);
    return new Facts(
        terms,
        Makers.of(triples, terms.individuals()),
        SubjectKinds.of(properties, triples),
        Figures.of(triples),
        Addresses.of(triples),
        new ReadKnowledge(triples.graph(closed)));
  }

  /** Properties and individuals without anything said of them. */
  static Facts of(List<Property> properties, List<Individual> individuals) {
    Map<String, Individual> byIri = new LinkedHashMap<>();
    individuals.forEach(individual -> byIri.put(individual.iri(), individual));
    return of(new Triples(List.of()), properties, new Terms(byIri, Map.of(), List.of()));
  }
}
