package org.gainsay.vocabulary;

import java.util.Collection;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;

/**
 * All triples of the files; {@code skos:broader}, {@code rdfs:subClassOf} and {@code rdfs:subPropertyOf} are
 * closed.
 */
public interface Knowledge {
  /** All of them; to be read only. */
  Graph whole();

  /** All of them in a graph of one's own. */
  Graph copy();

  /** Those with some predicates, in a graph of one's own. */
  Graph about(Collection<Node> predicates);
}
