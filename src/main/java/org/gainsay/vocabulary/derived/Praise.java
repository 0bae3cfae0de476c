package org.gainsay.vocabulary.derived;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.gainsay.vocabulary.Vocab;
import org.gainsay.vocabulary.Vocabulary;

/** What is praise, which figures have to support: {@code gs:supportedBy}. */
public final class Praise {
  private final Set<String> iris;

  private Praise(Set<String> iris) {
    this.iris = iris;
  }

  public static Praise of(Vocabulary vocabulary) {
    return new Praise(
        vocabulary.copyAbout(List.of(Vocab.SUPPORTED_BY)).stream()
            .map(Triple::getSubject)
            .filter(Node::isURI)
            .map(Node::getURI)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a property or a value is. */
  public boolean includes(String iri) {
    return iris.contains(iri);
  }
}
