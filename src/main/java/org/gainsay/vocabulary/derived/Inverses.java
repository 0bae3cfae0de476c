package org.gainsay.vocabulary.derived;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Property;

/** Properties that only turn another one round: {@code predecessor owl:inverseOf successor}. */
public final class Inverses {
  private final Map<String, Property> turned = new HashMap<>();

  private Inverses() {}

  public static Inverses of(Vocabulary vocabulary) {
    Inverses inverses = new Inverses();
    Node inverse = OWL.inverseOf.asNode();
    Graph stated = vocabulary.copyAbout(List.of(inverse));
    for (Property property : vocabulary.properties()) {
      Node node = NodeFactory.createURI(property.iri());
      stated
          .find(node, inverse, Node.ANY)
          .filterKeep(triple -> triple.getObject().isURI())
          .mapWith(Triple::getObject)
          .forEach(
              other ->
                  vocabulary
                      .property(other.getURI())
                      .ifPresent(turned -> inverses.turned.put(property.iri(), turned)));
    }
    return inverses;
  }

  /** The property in whose terms one is to be claimed, the other way round. */
  public Optional<Property> of(Property property) {
    return Optional.ofNullable(turned.get(property.iri()));
  }
}
