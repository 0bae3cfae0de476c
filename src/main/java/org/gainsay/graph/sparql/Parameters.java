package org.gainsay.graph.sparql;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.gainsay.graph.ClaimGraph;
import org.gainsay.vocabulary.Vocab;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Names;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/**
 * What people type as a parameter, as a term: an IRI, the name of a thing or a property that the
 * graph knows, a number, a day; else a text.
 */
final class Parameters {
  private static final Pattern IRI = Pattern.compile("(?:https?|urn|file):[^\\s<>\"{}|\\\\^`]+");
  private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,300}(?:\\.[0-9]{1,300})?");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Node LABEL = NodeFactory.createURI(Vocab.NAMESPACE + "label");

  private final ClaimGraph graph;

  Parameters(ClaimGraph graph) {
    this.graph = graph;
  }

  Node term(String value) {
    return iri(value).or(() -> literal(value)).orElseGet(() -> NodeFactory.createLiteralString(value));
  }

  private Optional<Node> iri(String value) {
    String bare = value.startsWith("<") && value.endsWith(">") ? value.substring(1, value.length() - 1) : value;
    if (IRI.matcher(bare).matches()) {
      return Optional.of(NodeFactory.createURI(bare));
    }
    return shortened(value).or(() -> known(value)).map(NodeFactory::createURI);
  }

  /** {@code ex:Thing}, where the prefix is known. */
  private Optional<String> shortened(String value) {
    String expanded = graph.graph().getPrefixMapping().expandPrefix(value);
    return expanded.equals(value) ? Optional.empty() : Optional.of(expanded);
  }

  private Optional<String> known(String name) {
    return graph.vocabulary().named(name).stream()
        .map(Individual::iri)
        .findFirst()
        .or(() -> property(name))
        .or(() -> claimed(name));
  }

  private Optional<String> property(String name) {
    String key = Names.key(name);
    return graph.vocabulary().properties().stream()
        .filter(property -> names(property).anyMatch(called -> Names.key(called).equals(key)))
        .map(Property::iri)
        .findFirst();
  }

  private static Stream<String> names(Property property) {
    return Stream.concat(Stream.of(property.name()), property.labels().shown().stream());
  }

  /** What claims speak of and the vocabulary does not know. */
  private Optional<String> claimed(String name) {
    String key = Names.key(name);
    List<String> found = new ArrayList<>();
    graph
        .graph()
        .find(Node.ANY, LABEL, Node.ANY)
        .filterKeep(triple -> isCalled(triple, key))
        .forEachRemaining(triple -> found.add(triple.getSubject().getURI()));
    return found.stream().sorted().findFirst();
  }

  private static boolean isCalled(Triple triple, String key) {
    return triple.getSubject().isURI()
        && Names.key(triple.getObject().getLiteralLexicalForm()).equals(key);
  }

  private static Optional<Node> literal(String value) {
    @Nullable XSDDatatype type = null;
    if (NUMBER.matcher(value).matches()) {
      type = value.contains(".") ? XSDDatatype.XSDdecimal : XSDDatatype.XSDinteger;
    } else if (DAY.matcher(value).matches()) {
      type = XSDDatatype.XSDdate;
    } else if (value.equals("true") || value.equals("false")) {
      type = XSDDatatype.XSDboolean;
    }
    return type == null ? Optional.empty() : Optional.of(NodeFactory.createLiteralDT(value, type));
  }
}
