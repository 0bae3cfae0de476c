package org.gainsay.vocabulary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.gainsay.vocabulary.turtle.Triples;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Property;

/**
 * What the vocabulary knows beside words.
 *
 * @param individuals by every IRI that they have
 * @param conditions of values, by name
 */
public record Facts(
    Triples triples,
    GraphMem2 graph,
    Map<String, Individual> individuals,
    Makers makers,
    Map<String, Property> conditions,
    List<Property> documentProperties) {

  public static Facts of(
      Triples triples,
      Map<String, Individual> individuals,
      Map<String, Property> conditions,
      List<Property> documentProperties) {
    List<Node> closed =
        List.of(SKOS.broader.asNode(), RDFS.Nodes.subClassOf, RDFS.Nodes.subPropertyOf);
    return new Facts(
        triples,
        triples.graph(closed),
        individuals,
        new Makers(triples, individuals),
        conditions,
        documentProperties);
  }

  /** Individuals without anything said of them. */
  static Facts of(List<Individual> individuals) {
    Triples none = new Triples(List.of());
    Map<String, Individual> byIri = new LinkedHashMap<>();
    individuals.forEach(individual -> byIri.put(individual.iri(), individual));
    return of(none, byIri, Map.of(), List.of());
  }
}
