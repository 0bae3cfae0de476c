package org.gainsay.vocabulary.turtle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2;
import org.apache.jena.mem2.GraphMem2Fast;
import org.apache.jena.vocabulary.RDF;

/** The triples of several files by subject, in the order in which they stand there. */
public final class Triples {
  private final Map<Node, List<Triple>> bySubject = new LinkedHashMap<>();
  private final Map<Node, List<Triple>> byPredicate = new HashMap<>();
  private final Map<String, String> prefixes = new LinkedHashMap<>();

  public Triples(List<TurtleFile> files) {
    for (TurtleFile file : files) {
      file.prefixes().forEach(prefixes::putIfAbsent);
      for (Triple triple : file.triples()) {
        bySubject.computeIfAbsent(triple.getSubject(), s -> new ArrayList<>()).add(triple);
        byPredicate.computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>()).add(triple);
      }
    }
  }

  public Set<Node> subjects() {
    return bySubject.keySet();
  }

  public List<Triple> about(Node subject) {
    return bySubject.getOrDefault(subject, List.of());
  }

  /** All that say something by a predicate. */
  public List<Triple> with(Node predicate) {
    return byPredicate.getOrDefault(predicate, List.of());
  }

  /** All that are of a class. */
  public List<Node> instances(Node type) {
    return with(RDF.Nodes.type).stream()
        .filter(triple -> triple.getObject().equals(type))
        .map(Triple::getSubject)
        .distinct()
        .toList();
  }

  public List<Node> objects(Node subject, Node predicate) {
    List<Node> objects = new ArrayList<>();
    for (Triple triple : about(subject)) {
      if (triple.getPredicate().equals(predicate)) {
        objects.add(triple.getObject());
      }
    }
    return objects;
  }

  public Optional<Node> object(Node subject, Node predicate) {
    return objects(subject, predicate).stream().findFirst();
  }

  public List<String> texts(Node subject, Node predicate) {
    return objects(subject, predicate).stream()
        .filter(Node::isLiteral)
        .map(Node::getLiteralLexicalForm)
        .toList();
  }

  private boolean says(Node subject, Node predicate, Node object) {
    return objects(subject, predicate).contains(object);
  }

  public boolean isTrue(Node subject, Node predicate) {
    return texts(subject, predicate).stream()
        .anyMatch(text -> text.equals("true") || text.equals("1"));
  }

  public boolean isA(Node subject, Node type) {
    return says(subject, RDF.Nodes.type, type);
  }

  /** The members of an RDF list; what breaks off or turns in a circle ends there. */
  public List<Node> list(Node head) {
    Set<Node> cells = new LinkedHashSet<>();
    List<Node> members = new ArrayList<>();
    Node cell = head;
    while (!cell.equals(RDF.Nodes.nil) && cells.add(cell)) {
      object(cell, RDF.Nodes.first).ifPresent(members::add);
      cell = object(cell, RDF.Nodes.rest).orElse(RDF.Nodes.nil);
    }
    return members;
  }

  /** What a node leads to by one or more steps of a predicate; circles do no harm. */
  public Set<Node> above(Node node, Node predicate) {
    Set<Node> reached = new LinkedHashSet<>();
    Deque<Node> open = new ArrayDeque<>(objects(node, predicate));
    while (!open.isEmpty()) {
      Node next = open.removeFirst();
      if (reached.add(next)) {
        open.addAll(objects(next, predicate));
      }
    }
    return reached;
  }

  /** All of them in one graph with the prefixes, some predicates closed over their steps. */
  public GraphMem2 graph(List<Node> transitive) {
    GraphMem2 graph = new GraphMem2Fast();
    graph.getPrefixMapping().setNsPrefixes(prefixes);
    bySubject.values().forEach(triples -> triples.forEach(graph::add));
    for (Node predicate : transitive) {
      for (Triple step : with(predicate)) {
        above(step.getObject(), predicate)
            .forEach(object -> graph.add(Triple.create(step.getSubject(), predicate, object)));
      }
    }
    return graph;
  }
}
