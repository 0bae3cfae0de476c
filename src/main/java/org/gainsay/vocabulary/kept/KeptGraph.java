package org.gainsay.vocabulary.kept;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;

/**
 * A graph as bytes of the same form as a kept vocabulary: some ten times smaller than N-Quads, and read without a
 * parser. For what can be made again, since another version of the form is not read.
 *
 * <pre>KeptGraph.read(KeptGraph.bytes(graph)).orElseThrow()</pre>
 */
public final class KeptGraph {
  private KeptGraph() {}

  public static byte[] bytes(Graph graph) {
    KeptWriter out = new KeptWriter();
    KeptTriples.write(graph, out);
    return out.bytes();
  }

  /** Empty for bytes that are damaged, cut off, or of another version of the form. */
  public static Optional<Graph> read(byte[] bytes) {
    return KeptReader.of(bytes).map(KeptGraph::whole);
  }

  private static Graph whole(KeptReader in) {
    KeptTriples triples = KeptTriples.read(in);
    Graph graph = GraphFactory.createDefaultGraph();
    triples.predicates().forEach(predicate -> triples.addTo(graph, predicate));
    return graph;
  }
}
