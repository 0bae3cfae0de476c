package org.gainsay.vocabulary.reading;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.gainsay.vocabulary.Vocab;
import org.gainsay.vocabulary.turtle.Triples;

/** The classes of the files, and which of them are classes of concepts. */
public final class Classes {
  private static final Node CONCEPT = SKOS.Concept.asNode();
  private static final List<String> OF_LANGUAGES =
      List.of(RDF.uri, RDFS.uri, OWL.NS, SKOS.uri, Vocab.NAMESPACE);

  private final Triples triples;
  private final Set<Node> declared = new HashSet<>();
  private final Set<Node> ofConcepts = new HashSet<>();
  private final Map<Node, Set<String>> closed = new HashMap<>();
  private final Map<Node, Boolean> ofDomain = new HashMap<>();

  public Classes(Triples triples) {
    this.triples = triples;
    declared.add(CONCEPT);
    declared.add(OWL.Thing.asNode());
    for (Node subject : triples.subjects()) {
      triples.about(subject).forEach(this::learn);
    }
  }

  private void learn(Triple triple) {
    Node object = triple.getObject();
    if (triple.getPredicate().equals(RDF.Nodes.type)) {
      declared.add(object);
      if (object.equals(RDFS.Nodes.Class) || object.equals(OWL.Class.asNode())) {
        declared.add(triple.getSubject());
      } else if (object.equals(CONCEPT)) {
        ofConcepts.addAll(triples.objects(triple.getSubject(), RDF.Nodes.type));
      }
    } else if (triple.getPredicate().equals(RDFS.Nodes.subClassOf)) {
      declared.add(triple.getSubject());
      declared.add(object);
    }
  }

  /** Whether some file declares it, or uses it as the class of something. */
  boolean declares(Node type) {
    return declared.contains(type);
  }

  /** IRIs of a class and of all above it. */
  Set<String> closed(Node type) {
    return closed.computeIfAbsent(type, this::close);
  }

  private Set<String> close(Node type) {
    Set<String> closed = new LinkedHashSet<>();
    closed.add(type.getURI());
    for (Node above : triples.above(type, RDFS.Nodes.subClassOf)) {
      if (above.isURI()) {
        closed.add(above.getURI());
      }
    }
    return Collections.unmodifiableSet(closed);
  }

  boolean holdsConcepts(Node type) {
    return ofConcepts.contains(type) || closed(type).contains(CONCEPT.getURI());
  }

  /** The classes of a domain that a thing is in; none where RDF, OWL or the core alone type it. */
  List<Node> ofThing(Node thing) {
    List<Node> types = triples.objects(thing, RDF.Nodes.type);
    types.removeIf(type -> !ofDomain.computeIfAbsent(type, Classes::isOfDomain));
    return types;
  }

  private static boolean isOfDomain(Node type) {
    return type.equals(CONCEPT)
        || (type.isURI() && OF_LANGUAGES.stream().noneMatch(type.getURI()::startsWith));
  }

  /** A class expression as IRIs: a class itself, or the members of its union. */
  List<Node> members(Node expression) {
    if (expression.isURI()) {
      return List.of(expression);
    }
    return triples.objects(expression, OWL.unionOf.asNode()).stream()
        .flatMap(union -> triples.list(union).stream())
        .filter(Node::isURI)
        .toList();
  }
}
