package org.gainsay.rule.answer;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Term;
import org.gainsay.claim.Value;
import org.gainsay.graph.ClaimGraph;
import org.gainsay.graph.node.Bounds;

/** Which two claims of a finding speak against each other, so that a sentence names such a pair. */
final class Opposition {
  private final ClaimGraph graph;

  Opposition(ClaimGraph graph) {
    this.graph = graph;
  }

  boolean between(Claim one, Claim other) {
    if (one.statement().polarity() != other.statement().polarity()) {
      return true;
    }
    Optional<Bounds> first = graph.margins().of(one.statement());
    Optional<Bounds> second = graph.margins().of(other.statement());
    if (first.isPresent() && second.isPresent()) {
      return first.get().disjoint(second.get());
    }
    return !one.value().meaning().equals(other.value().meaning())
        && !related(one.value(), other.value());
  }

  private boolean related(Value one, Value other) {
    return one instanceof Value.ConceptValue(Term first, String text)
        && other instanceof Value.ConceptValue(Term second, String words)
        && (broader(first, second) || broader(second, first));
  }

  private boolean broader(Term narrow, Term broad) {
    Graph known = graph.graph();
    return known.contains(node(narrow), SKOS.broader.asNode(), node(broad));
  }

  private static Node node(Term term) {
    return NodeFactory.createURI(term.iri());
  }
}
