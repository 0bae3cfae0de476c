package org.gainsay.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.gainsay.vocabulary.Vocab;

/** What one would write by hand instead of a rule: the extremes of each slot, then what lies outside. */
final class HashPass {
  private HashPass() {}

  /** The least upper and the greatest lower bound of a slot. */
  private static final class Extremes {
    private double lowest = Double.POSITIVE_INFINITY;
    private double highest = Double.NEGATIVE_INFINITY;
  }

  /** The claims whose figures are disjoint from those of another of their slot. */
  static List<Node> disjoint(Graph graph) {
    Map<Node, Extremes> slots = new HashMap<>();
    graph
        .find(Node.ANY, Vocab.SLOT, Node.ANY)
        .forEachRemaining(
            triple -> {
              if (affirmed(graph, triple)) {
                Extremes extremes = slots.computeIfAbsent(triple.getObject(), s -> new Extremes());
                extremes.lowest = Math.min(extremes.lowest, bound(graph, triple, Vocab.HIGH, Double.POSITIVE_INFINITY));
                extremes.highest = Math.max(extremes.highest, bound(graph, triple, Vocab.LOW, Double.NEGATIVE_INFINITY));
              }
            });
    slots.values().removeIf(extremes -> extremes.highest <= extremes.lowest);
    List<Node> outside = new ArrayList<>();
    for (Node slot : slots.keySet()) {
      Extremes extremes = slots.getOrDefault(slot, new Extremes());
      graph
          .find(Node.ANY, Vocab.SLOT, slot)
          .forEachRemaining(
              triple -> {
                if (bound(graph, triple, Vocab.LOW, Double.NEGATIVE_INFINITY) > extremes.lowest
                    || bound(graph, triple, Vocab.HIGH, Double.POSITIVE_INFINITY) < extremes.highest) {
                  outside.add(triple.getSubject());
                }
              });
    }
    return outside;
  }

  private static boolean affirmed(Graph graph, Triple claim) {
    return graph.contains(claim.getSubject(), Vocab.POLARITY, Vocab.AFFIRMED);
  }

  private static double bound(Graph graph, Triple claim, Node side, double open) {
    var found = graph.find(claim.getSubject(), side, Node.ANY);
    try {
      Object value = found.hasNext() ? found.next().getObject().getLiteralValue() : open;
      return value instanceof Number number ? number.doubleValue() : open;
    } finally {
      found.close();
    }
  }
}
