package org.gainsay.graph.claim;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.gainsay.claim.Term;
import org.gainsay.graph.node.Description;
import org.gainsay.graph.node.Literals;
import org.gainsay.vocabulary.Vocab;

/**
 * Writes what things are called: {@code gs:label} on the thing, once, and on the claim only where
 * the claim calls it otherwise.
 */
final class LabelWriter {
  private final Graph graph;

  LabelWriter(Graph graph) {
    this.graph = graph;
  }

  /** The term's node; {@code own} is the claim's predicate for a label of its own. */
  Node write(Description claim, Node own, Term term) {
    Description thing = new Description(graph, NodeFactory.createURI(term.iri()));
    String label = thing.textIfThere(Vocab.LABEL);
    if (label == null) {
      thing.add(Vocab.LABEL, Literals.text(term.label()));
    } else if (!label.equals(term.label())) {
      claim.add(own, Literals.text(term.label()));
    }
    return thing.node();
  }
}
