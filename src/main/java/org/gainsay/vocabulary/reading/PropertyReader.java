package org.gainsay.vocabulary.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.gainsay.quantity.Interval;
import org.gainsay.quantity.Unit;
import org.gainsay.vocabulary.Datatypes;
import org.gainsay.vocabulary.Vocab;
import org.gainsay.vocabulary.turtle.Triples;
import org.gainsay.vocabulary.word.Labels;
import org.gainsay.vocabulary.word.Names;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;
import org.jspecify.annotations.Nullable;

/** The properties of a domain, the conditions of their values, and the properties of documents. */
public final class PropertyReader {
  private static final Set<Node> TYPES =
      Set.of(
          RDF.Nodes.Property,
          OWL.DatatypeProperty.asNode(),
          OWL.ObjectProperty.asNode(),
          OWL.FunctionalProperty.asNode());

  private final Triples triples;
  private final Classes classes;
  private final Set<Node> conditions = new LinkedHashSet<>();

  public PropertyReader(Triples triples, Classes classes) {
    this.triples = triples;
    this.classes = classes;
    conditions.addAll(triples.instances(Vocab.Type.CONDITION));
    triples.with(Vocab.SCOPED_BY).forEach(scoped -> conditions.add(scoped.getObject()));
    conditions.removeIf(condition -> !condition.isURI());
  }

  /** What can be claimed: every property but the core's and those that only condition values. */
  List<Property> properties() {
    List<Property> properties = new ArrayList<>();
    for (Node subject : triples.subjects()) {
      if (isProperty(subject) && !onlyConditions(subject)) {
        properties.add(property(subject));
      }
    }
    return properties;
  }

  private boolean isProperty(Node node) {
    return node.isURI()
        && !node.getURI().startsWith(Vocab.NAMESPACE)
        && (isTyped(node) || triples.object(node, RDFS.Nodes.range).isPresent())
        && !triples.isA(node, Vocab.Type.DOCUMENT_PROPERTY);
  }

  private boolean isTyped(Node node) {
    return !Collections.disjoint(triples.objects(node, RDF.Nodes.type), TYPES);
  }

  private boolean onlyConditions(Node node) {
    return conditions.contains(node)
        && (triples.isA(node, Vocab.Type.CONDITION)
            || triples.object(node, RDFS.Nodes.domain).isEmpty());
  }

  /** By name. A class that scopes a property is a condition whose values are of that class. */
  public Map<String, Property> conditions() {
    Map<String, Property> byName = new LinkedHashMap<>();
    for (Node condition : conditions) {
      Property property = isClass(condition) ? conditionOfClass(condition) : property(condition);
      byName.putIfAbsent(property.name(), property);
    }
    return byName;
  }

  public List<Property> documentProperties() {
    return triples.instances(Vocab.Type.DOCUMENT_PROPERTY).stream().map(this::property).toList();
  }

  private boolean isClass(Node node) {
    return !isProperty(node) && classes.declares(node);
  }

  private Property conditionOfClass(Node type) {
    Range.Kind kind = classes.holdsConcepts(type) ? Range.Kind.CONCEPT : Range.Kind.ENTITY;
    Range range = new Range(kind, Set.of(type.getURI()));
    return new Property(
        type.getURI(),
        scopeName(type),
        labels(type),
        Set.of(),
        range,
        List.of(),
        true,
        null,
        List.of(),
        Set.of(),
        new Interval(null, null),
        false);
  }

  private Property property(Node node) {
    List<Unit> units =
        triples.objects(node, Vocab.UNIT).stream().filter(Node::isURI).map(this::unit).toList();
    return new Property(
        node.getURI(),
        Names.localName(node),
        labels(node),
        domains(node),
        range(node, units),
        units,
        triples.isA(node, OWL.FunctionalProperty.asNode()),
        number(node, Vocab.TOLERANCE),
        triples.objects(node, Vocab.SCOPED_BY).stream().map(this::scopeName).toList(),
        Set.copyOf(triples.texts(node, Vocab.JSON_KEY)),
        usual(node),
        triples.isTrue(node, Vocab.IS_MAXIMUM));
  }

  private Labels labels(Node node) {
    return Labels.of(triples, node)
        .orElseGet(() -> new Labels(Names.localName(node), List.of(), List.of()));
  }

  private Set<String> domains(Node property) {
    Set<String> domains = new HashSet<>();
    for (Node domain : triples.objects(property, RDFS.Nodes.domain)) {
      classes.members(domain).forEach(type -> domains.add(type.getURI()));
    }
    return domains;
  }

  private Range range(Node property, List<Unit> units) {
    List<Node> ranges =
        triples.objects(property, RDFS.Nodes.range).stream()
            .flatMap(range -> classes.members(range).stream())
            .toList();
    if (ranges.isEmpty()) {
      return new Range(units.isEmpty() ? Range.Kind.TEXT : Range.Kind.DECIMAL, Set.of());
    }
    return Datatypes.kind(ranges.get(0).getURI())
        .map(kind -> new Range(kind, Set.of()))
        .orElseGet(() -> rangeOfClasses(ranges));
  }

  private Range rangeOfClasses(List<Node> ranges) {
    Range.Kind kind =
        ranges.stream().anyMatch(classes::holdsConcepts) ? Range.Kind.CONCEPT : Range.Kind.ENTITY;
    Set<String> iris = new HashSet<>();
    ranges.forEach(range -> iris.add(range.getURI()));
    return new Range(kind, iris);
  }

  private Interval usual(Node property) {
    @Nullable BigDecimal low = number(property, Vocab.USUAL_LOW);
    @Nullable BigDecimal high = number(property, Vocab.USUAL_HIGH);
    boolean turned = low != null && high != null && low.compareTo(high) > 0;
    return turned ? new Interval(null, null) : new Interval(low, high);
  }

  private @Nullable BigDecimal number(Node property, Node term) {
    return triples.texts(property, term).stream()
        .flatMap(text -> Datatypes.number(text).stream())
        .findFirst()
        .orElse(null);
  }

  /** Units are called what the files call them, else by the local name, in lower case. */
  Unit unit(Node node) {
    String label =
        Labels.of(triples, node)
            .map(Labels::preferred)
            .orElseGet(() -> Names.localName(node).replace('_', ' ').toLowerCase(Locale.ROOT));
    return new Unit(node.getURI(), label);
  }

  private String scopeName(Node scope) {
    if (scope.isLiteral()) {
      return scope.getLiteralLexicalForm();
    }
    String name = Names.localName(scope);
    return isClass(scope) && !name.isEmpty()
        ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
        : name;
  }
}
