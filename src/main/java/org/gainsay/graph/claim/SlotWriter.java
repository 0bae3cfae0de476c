package org.gainsay.graph.claim;

import java.util.HashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.gainsay.claim.Slot;
import org.gainsay.graph.node.Description;
import org.gainsay.graph.node.Literals;
import org.gainsay.graph.node.Terms;
import org.gainsay.vocabulary.Vocab;

/**
 * Writes slots and how they hang together, so that rules go from one to the other by steps that
 * cost nothing: a slot is {@code gs:within} itself and every looser one, and its {@code gs:place} is
 * itself whatever the kind of quantity.
 */
final class SlotWriter {
  private final Graph graph;
  private final Map<Slot, Node> written = new HashMap<>();

  SlotWriter(Graph graph) {
    this.graph = graph;
  }

  /** The slot's node; each slot is written once. */
  Node write(Slot slot) {
    Node known = written.get(slot);
    return known == null ? writeNew(slot) : known;
  }

  private Node writeNew(Slot slot) {
    Description description = Description.of(graph, slot.iri());
    written.put(slot, description.node());
    description.add(Terms.TYPE, Vocab.Type.SLOT);
    Looseness.of(slot).forEach(looser -> description.add(Vocab.WITHIN, iri(looser)));
    slot.scope().forEach((name, value) -> condition(description, name, value));
    Slot place = Looseness.place(slot);
    description.add(Vocab.PLACE, place.equals(slot) ? description.node() : write(place));
    return description.node();
  }

  private static void condition(Description slot, String name, String value) {
    slot.part(Vocab.SCOPE, name)
        .add(Vocab.CONDITION, Literals.text(name))
        .add(Vocab.CONDITION_VALUE, Literals.text(value));
  }

  private static Node iri(Slot slot) {
    return NodeFactory.createURI(slot.iri());
  }
}
