package org.gainsay.graph.store;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.modify.request.QuadDataAcc;
import org.apache.jena.sparql.modify.request.UpdateDataDelete;
import org.apache.jena.sparql.modify.request.UpdateDataInsert;
import org.apache.jena.update.UpdateRequest;
import org.gainsay.vocabulary.Vocab;

/** Statements to add and requests to make before, as one update. */
final class Changes {
  private static final String PREFIXES =
      "PREFIX gs: <" + Vocab.NAMESPACE + "> PREFIX store: <" + StoreTerms.NAMESPACE + "> ";

  private final UpdateRequest request = new UpdateRequest();
  private final QuadDataAcc added = new QuadDataAcc();

  /** A request whose {@code $names} are graphs and nodes of the store: hashes, never words of others. */
  Changes first(String update, Node... nodes) {
    String text = update.replace("$register", quoted(StoreTerms.REGISTER));
    for (int i = 0; i < nodes.length; i++) {
      text = text.replace("$" + (i + 1), quoted(nodes[i]));
    }
    request.add(PREFIXES + text);
    return this;
  }

  private static String quoted(Node node) {
    return "<" + node.getURI() + ">";
  }

  Changes add(Node graph, Node subject, Node predicate, Node object) {
    added.addQuad(new Quad(graph, subject, predicate, object));
    return this;
  }

  Changes note(Node subject, Node predicate, Node object) {
    return add(StoreTerms.REGISTER, subject, predicate, object);
  }

  /** Takes back a note of the store itself. */
  Changes remove(Node predicate, Node object) {
    QuadDataAcc removed = new QuadDataAcc();
    removed.addQuad(new Quad(StoreTerms.REGISTER, StoreTerms.REGISTER, predicate, object));
    request.add(new UpdateDataDelete(removed));
    return this;
  }

  Changes addAll(Node name, Graph graph) {
    graph.find().forEachRemaining(triple -> added.addQuad(new Quad(name, triple)));
    return this;
  }

  UpdateRequest request() {
    if (!added.getQuads().isEmpty()) {
      request.add(new UpdateDataInsert(added));
    }
    return request;
  }
}
