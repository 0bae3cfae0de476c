package org.gainsay.vocabulary.kept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.mem2.GraphMem2Fast;
import org.gainsay.vocabulary.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * Triples by predicate, of which only those are made that are asked for: their number is what it costs. Whoever
 * wants all has them read as ever, in the order of the files.
 */
final class KeptKnowledge implements Knowledge {
  private final KeptNodes nodes;
  private final Map<Node, int[]> byPredicate = new LinkedHashMap<>();
  private final Supplier<Knowledge> asEver;
  private @Nullable Knowledge whole;

  private KeptKnowledge(KeptReader in, Supplier<Knowledge> asEver) {
    this.asEver = asEver;
    nodes = KeptNodes.read(in);
    for (int left = in.number(); left > 0; left--) {
      byPredicate.put(nodes.get(in.number()), in.numbers());
    }
  }

  static Knowledge read(KeptReader in, Supplier<Knowledge> asEver) {
    return new KeptKnowledge(in, asEver);
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

  @Override
  public synchronized Graph about(Collection<Node> predicates) {
    Graph about = new GraphMem2Fast();
    for (Node predicate : predicates) {
      int[] pairs = byPredicate.getOrDefault(predicate, new int[0]);
      for (int at = 0; at < pairs.length; at += 2) {
        about.add(Triple.create(nodes.get(pairs[at]), predicate, nodes.get(pairs[at + 1])));
      }
    }
    return about;
  }

  @Override
  public Graph whole() {
    return read().whole();
  }

  @Override
  public Graph copy() {
    return read().copy();
  }

  private synchronized Knowledge read() {
    Knowledge known = whole;
    if (known == null) {
      known = asEver.get();
      whole = known;
    }
    return known;
  }
}
