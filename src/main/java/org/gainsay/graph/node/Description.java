package org.gainsay.graph.node;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.util.NodeCmp;
import org.gainsay.vocabulary.Vocab;
import org.jspecify.annotations.Nullable;

/**
 * What a graph says of one node, to add to or to read from.
 *
 * <p>What should be there and is not, or is of another form, is an {@link IllegalArgumentException}
 * that says so in words for people.
 */
public record Description(Graph graph, Node node) {
  public static Description of(Graph graph, String iri) {
    return new Description(graph, NodeFactory.createURI(iri));
  }

  public Description add(Node predicate, Node object) {
    graph.add(Triple.create(node, predicate, object));
    return this;
  }

  /** Adds nothing where there is nothing. */
  public Description addIfThere(Node predicate, @Nullable Node object) {
    return object == null ? this : add(predicate, object);
  }

  /** A blank node that hangs on this one; the same name always gives the same node. */
  public Description part(Node predicate, String name) {
    Node blank = NodeFactory.createBlankNode(key() + "-" + name);
    add(predicate, blank);
    return new Description(graph, blank);
  }

  /** What names of hanging nodes begin with: the hash of this one. */
  public String key() {
    String name = node.isURI() ? node.getURI() : node.getBlankNodeLabel();
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** All objects, in the order of terms. */
  public List<Node> all(Node predicate) {
    List<Node> objects = new ArrayList<>();
    graph.find(node, predicate, Node.ANY).forEachRemaining(t -> objects.add(t.getObject()));
    objects.sort(NodeCmp::compareRDFTerms);
    return objects;
  }

  public @Nullable Node oneIfThere(Node predicate) {
    List<Node> objects = all(predicate);
    if (objects.size() > 1) {
      throw new IllegalArgumentException("has more than one " + name(predicate));
    }
    return objects.isEmpty() ? null : objects.get(0);
  }

  public Node one(Node predicate) {
    Node object = oneIfThere(predicate);
    if (object == null) {
      throw new IllegalArgumentException("has no " + name(predicate));
    }
    return object;
  }

  /** The one object, as a node with a description of its own. */
  public Description follow(Node predicate) {
    return new Description(graph, one(predicate));
  }

  public String iri(Node predicate) {
    Node object = one(predicate);
    if (!object.isURI()) {
      throw new IllegalArgumentException(name(predicate) + " is no IRI: " + object);
    }
    return object.getURI();
  }

  public String text(Node predicate) {
    return lexical(predicate, one(predicate));
  }

  public @Nullable String textIfThere(Node predicate) {
    Node object = oneIfThere(predicate);
    return object == null ? null : lexical(predicate, object);
  }

  private static String lexical(Node predicate, Node object) {
    if (!object.isLiteral()) {
      throw new IllegalArgumentException(name(predicate) + " is no literal: " + object);
    }
    return object.getLiteralLexicalForm();
  }

  public BigDecimal decimal(Node predicate) {
    return Literals.canonical(new BigDecimal(text(predicate)));
  }

  public @Nullable BigDecimal decimalIfThere(Node predicate) {
    String text = textIfThere(predicate);
    return text == null ? null : Literals.canonical(new BigDecimal(text));
  }

  public int integer(Node predicate) {
    return Integer.parseInt(text(predicate));
  }

  public boolean flag(Node predicate) {
    return Boolean.parseBoolean(text(predicate));
  }

  /** One of an enum's constants by the local name of its IRI. */
  public <E extends Enum<E>> E choice(Node predicate, Class<E> choices) {
    Node object = one(predicate);
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> Vocab.of(choice).equals(object))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name(predicate) + " is unknown: " + object));
  }

  public @Nullable LocalDate dayIfThere(Node predicate) {
    String text = textIfThere(predicate);
    return text == null ? null : LocalDate.parse(text);
  }

  private static String name(Node predicate) {
    String iri = predicate.getURI();
    return iri.startsWith(Vocab.NAMESPACE) ? "gs:" + iri.substring(Vocab.NAMESPACE.length()) : "<" + iri + ">";
  }
}
