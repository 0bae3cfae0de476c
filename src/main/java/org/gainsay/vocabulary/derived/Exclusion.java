package org.gainsay.vocabulary.derived;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.gainsay.vocabulary.Vocab;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/** Which named values exclude one another: those of a property that has one, neither being a kind of the other. */
public final class Exclusion {
  private final Vocabulary vocabulary;
  private @Nullable Graph known;

  private Exclusion(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  public static Exclusion of(Vocabulary vocabulary) {
    return new Exclusion(vocabulary);
  }

  /** Whether a subject cannot have both values of a property, given their IRIs. */
  public boolean between(String property, String one, String other) {
    return !isKindOf(one, other) && !isKindOf(other, one) && hasOneValue(property);
  }

  /** Whether one is the other or narrower ({@code skos:broader}). */
  public boolean isKindOf(String narrow, String broad) {
    return narrow.equals(broad) || known().contains(node(narrow), SKOS.broader.asNode(), node(broad));
  }

  private boolean hasOneValue(String property) {
    return vocabulary.property(property).map(Property::functional).orElse(false)
        || known().contains(node(property), Vocab.ALTERNATIVES, Node.ANY);
  }

  /** Asked for only where named values meet: most judgements are of figures. */
  private Graph known() {
    Graph graph = known;
    if (graph == null) {
      graph = vocabulary.copyAbout(List.of(SKOS.broader.asNode(), Vocab.ALTERNATIVES));
      known = graph;
    }
    return graph;
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
