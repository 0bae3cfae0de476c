package org.gainsay.vocabulary.kept;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** Triples by predicate; their nodes are made as they are asked for. Not for several threads at once. */
final class KeptTriples {
  private final KeptNodes nodes;
  private final Map<Node, int[]> byPredicate = new LinkedHashMap<>();

  private KeptTriples(KeptReader in) {
    nodes = KeptNodes.read(in);
    for (int left = in.number(); left > 0; left--) {
      byPredicate.put(nodes.get(in.number()), in.numbers());
    }
  }

  static KeptTriples read(KeptReader in) {
    return new KeptTriples(in);
  }

  /** The nodes; then each predicate with its subjects and objects in pairs. */
  static void write(Graph graph, KeptWriter out) {
    Map<Node, Integer> nodes = new LinkedHashMap<>();
    Map<Node, List<Integer>> byPredicate = new LinkedHashMap<>();
    for (Triple triple : graph.stream().toList()) {
      List.of(triple.getPredicate(), triple.getSubject(), triple.getObject())
          .forEach(node -> nodes.putIfAbsent(node, nodes.size()));
      List<Integer> pairs = byPredicate.computeIfAbsent(triple.getPredicate(), p -> new ArrayList<>());
      pairs.add(nodes.getOrDefault(triple.getSubject(), 0));
      pairs.add(nodes.getOrDefault(triple.getObject(), 0));
    }
    KeptNodes.write(List.copyOf(nodes.keySet()), out);
    out.number(byPredicate.size());
    byPredicate.forEach(
        (predicate, pairs) -> {
          out.number(nodes.getOrDefault(predicate, 0));
          out.numbers(pairs);
        });
  }

  Set<Node> predicates() {
    return byPredicate.keySet();
  }

  /** Adds the triples of a predicate; their number is what it costs. */
  void addTo(Graph graph, Node predicate) {
    int[] pairs = byPredicate.getOrDefault(predicate, new int[0]);
    for (int at = 0; at < pairs.length; at += 2) {
      graph.add(Triple.create(nodes.get(pairs[at]), predicate, nodes.get(pairs[at + 1])));
    }
  }
}
