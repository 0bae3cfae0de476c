package org.gainsay.graph.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.graph.GraphFactory;

/** What the rows of an answer hold. */
final class Rows {
  private Rows() {}

  /** The statements of {@code ?g ?s ?p ?o}, by graph. */
  static Map<Node, Graph> graphs(List<Binding> rows) {
    Map<Node, Graph> graphs = new LinkedHashMap<>();
    for (Binding row : rows) {
      graphs
          .computeIfAbsent(node(row, "g"), name -> GraphFactory.createDefaultGraph())
          .add(Triple.create(node(row, "s"), node(row, "p"), node(row, "o")));
    }
    return graphs;
  }

  static Node node(Binding row, String name) {
    return row.get(name);
  }

  static String text(Binding row, String name) {
    return node(row, name).getLiteralLexicalForm();
  }
}
