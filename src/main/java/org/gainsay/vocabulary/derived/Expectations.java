package org.gainsay.vocabulary.derived;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.gainsay.vocabulary.Vocab;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Property;

/** Which property says when something is to come of which another says when it came: {@code gs:expects}. */
public final class Expectations {
  private final Map<String, Property> expected = new HashMap<>();

  private Expectations() {}

  public static Expectations of(Vocabulary vocabulary) {
    Expectations expectations = new Expectations();
    Graph stated = vocabulary.copyAbout(List.of(Vocab.EXPECTS));
    for (Property property : vocabulary.properties()) {
      stated
          .find(NodeFactory.createURI(property.iri()), Vocab.EXPECTS, Node.ANY)
          .filterKeep(triple -> triple.getObject().isURI())
          .mapWith(Triple::getObject)
          .forEach(came -> expectations.expected.put(came.getURI(), property));
    }
    return expectations;
  }

  /** The one that tells of what is still to come, if there is one. */
  public Optional<Property> of(Property came) {
    return Optional.ofNullable(expected.get(came.iri()));
  }
}
