package org.gainsay.graph.export;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.gainsay.claim.Claim;
import org.gainsay.vocabulary.Vocab;

/**
 * What a claim says, as one triple: subject, property and value.
 *
 * @param written a graph that holds the claim
 */
record Assertion(Graph written, Claim claim) {
  /** RDF 1.2: what reifies a triple; {@code << s p v ~ claim >>} stands for the same. */
  static final Node REIFIES = NodeFactory.createURI(RDF.getURI() + "reifies");

  /** None where the claim gives no value. */
  Optional<Triple> triple() {
    return written.stream(node(claim.iri()), Vocab.VALUE, Node.ANY)
        .map(Triple::getObject)
        .filter(value -> !value.equals(Vocab.UNDISCLOSED))
        .map(value -> Triple.create(node(claim.subject().iri()), node(claim.property().iri()), value))
        .findFirst();
  }

  /** The claim as what reifies it: said, and asserted by nobody. */
  Optional<Triple> reified() {
    return triple()
        .map(NodeFactory::createTripleTerm)
        .map(term -> Triple.create(node(claim.iri()), REIFIES, term));
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
