package org.gainsay.graph.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;

/**
 * The order in which triples are written, so that the same graph gives the same bytes: by subject, a
 * blank node behind the thing that it hangs on, as its name begins with that thing's.
 */
final class TripleOrder {
  private static final Comparator<Triple> ORDER =
      Comparator.comparing((Triple triple) -> place(triple.getSubject()))
          .thenComparing(Triple::getSubject, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getPredicate, NodeCmp::compareRDFTerms)
          .thenComparing(Triple::getObject, NodeCmp::compareRDFTerms);

  private TripleOrder() {}

  static List<Triple> of(Graph graph) {
    List<Triple> triples = new ArrayList<>();
    graph.find().forEachRemaining(triples::add);
    triples.sort(ORDER);
    return triples;
  }

  private static String place(Node subject) {
    if (subject.isURI()) {
      String iri = subject.getURI();
      return iri.substring(iri.lastIndexOf('/') + 1);
    }
    return subject.isBlank() ? subject.getBlankNodeLabel() : "";
  }
}
