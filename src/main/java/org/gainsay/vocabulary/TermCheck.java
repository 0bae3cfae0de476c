package org.gainsay.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.gainsay.source.Problem;
import org.gainsay.vocabulary.turtle.Triples;
import org.gainsay.vocabulary.turtle.TurtleFile;
import org.gainsay.vocabulary.turtle.TurtlePlaces;

/** Whether files use the core's terms as the vocabulary contract has them. */
final class TermCheck {
  /** The most problems of one file; what goes wrong oftener goes wrong for one reason. */
  private static final int LIMIT = 100;

  private static final String QUDT = "http://qudt.org/vocab/";
  private static final String DATATYPES = "xsd:decimal, xsd:integer, xsd:date, xsd:string";

  private final Triples triples;
  private final Classes classes;
  private final Words words;
  private final Set<Node> terms;
  private final Set<String> termNames;
  private final Set<String> propertyNames;

  TermCheck(Triples triples, Classes classes, Words words, Set<Node> terms) {
    this.triples = triples;
    this.classes = classes;
    this.words = words;
    this.terms = terms;
    this.termNames = terms.stream().map(PropertyReader::localName).collect(Collectors.toSet());
    this.propertyNames = words.properties().stream().map(Property::name).collect(Collectors.toSet());
  }

  List<Problem> problems(TurtleFile file) {
    Map<Triple, Fault> faults = new LinkedHashMap<>();
    Set<String> told = new HashSet<>();
    for (Triple triple : file.triples()) {
      fault(file, triple)
          .filter(fault -> told.size() < LIMIT && told.add(fault.message()))
          .ifPresent(fault -> faults.put(triple, fault));
    }
    return faults.isEmpty() ? List.of() : located(file, faults);
  }

  private static List<Problem> located(TurtleFile file, Map<Triple, Fault> faults) {
    TurtlePlaces places = new TurtlePlaces(file);
    List<Problem> problems = new ArrayList<>();
    faults.forEach(
        (triple, fault) -> problems.add(places.problem(triple, fault.node(), fault.message())));
    return problems;
  }

  /** What is wrong with which node of a triple. */
  private record Fault(Node node, String message) {}

  private Optional<Fault> fault(TurtleFile file, Triple triple) {
    for (Node node : List.of(triple.getSubject(), triple.getPredicate(), triple.getObject())) {
      if (isUnknown(node)) {
        return Optional.of(new Fault(node, "no core term " + file.spell(node) + nearest(node)));
      }
    }
    return faultOfUse(file, triple).map(message -> new Fault(triple.getObject(), message));
  }

  private boolean isUnknown(Node node) {
    return node.isURI() && node.getURI().startsWith(Vocab.NAMESPACE) && !terms.contains(node);
  }

  private String nearest(Node unknown) {
    return Spelling.nearest(PropertyReader.localName(unknown), termNames)
        .map(name -> "; did you mean gs:" + name + "?")
        .orElse("; expected one of ontology/gainsay.ttl");
  }

  private Optional<String> faultOfUse(TurtleFile file, Triple triple) {
    Node predicate = triple.getPredicate();
    Node object = triple.getObject();
    if (predicate.equals(RDFS.Nodes.range) || predicate.equals(RDFS.Nodes.domain)) {
      return terms.contains(triple.getSubject()) ? Optional.empty() : wrongClass(file, object);
    } else if (predicate.equals(Vocab.CUE_KIND)) {
      return when(CueReader.kind(object).isEmpty(), file.spell(object) + " is no kind of cue; expected one of " + kinds());
    } else if (predicate.equals(Vocab.STRENGTH)) {
      return when(!isShare(object), "strength " + file.spell(object) + "; expected a number from 0 to 1");
    } else if (predicate.equals(Vocab.TOLERANCE) || predicate.equals(Vocab.NUMBER)) {
      return when(!isNumber(object), file.spell(object) + " is no number; expected one such as 0.05");
    }
    return faultOfReference(file, triple);
  }

  private Optional<String> faultOfReference(TurtleFile file, Triple triple) {
    Node predicate = triple.getPredicate();
    Node object = triple.getObject();
    if (predicate.equals(Vocab.ALTERNATIVES)) {
      return when(!isList(object), "gs:alternatives takes a list; expected ( one another … )");
    } else if (predicate.equals(Vocab.NOTATION) || predicate.equals(Vocab.PATTERN)) {
      return unknownPlace(object);
    } else if (predicate.equals(Vocab.UNIT)) {
      return when(!isUnit(object), file.spell(object) + " is no unit; expected one of QUDT, or one declared a gs:Unit");
    } else if (predicate.equals(Vocab.PRESENCE)) {
      return when(!hasProperty(triple.getSubject()), "no property has the class of " + file.spell(triple.getSubject()) + " as its rdfs:range; expected one");
    }
    return Optional.empty();
  }

  private static Optional<String> when(boolean wrong, String message) {
    return wrong ? Optional.of(message) : Optional.empty();
  }

  private Optional<String> wrongClass(TurtleFile file, Node object) {
    if (!object.isURI() || Datatypes.kind(object.getURI()).isPresent()) {
      return Optional.empty();
    }
    String spelled = file.spell(object);
    if (Datatypes.isOfXsd(object.getURI())) {
      return Optional.of(spelled + " is no datatype that is read; expected one of " + DATATYPES);
    }
    return when(!classes.declares(object), "nobody declares the class " + spelled + "; expected a class of these files, or one of " + DATATYPES);
  }

  private static String kinds() {
    return Stream.of(CueKind.values()).map(kind -> "gs:" + Names.camel(kind)).collect(Collectors.joining(", "));
  }

  private static boolean isNumber(Node node) {
    return node.isLiteral() && Datatypes.number(node.getLiteralLexicalForm()).isPresent();
  }

  private static boolean isShare(Node node) {
    return isNumber(node)
        && Datatypes.number(node.getLiteralLexicalForm()).stream()
            .mapToDouble(Number::doubleValue)
            .allMatch(share -> share >= 0 && share <= 1);
  }

  private boolean isList(Node node) {
    return node.equals(RDF.Nodes.nil) || triples.object(node, RDF.Nodes.first).isPresent();
  }

  private Optional<String> unknownPlace(Node pattern) {
    if (!pattern.isLiteral()) {
      return Optional.of("a notation is a text; expected \"{property}\" with what stands between");
    }
    return new Notation(pattern.getLiteralLexicalForm())
        .properties().stream()
            .filter(name -> !propertyNames.contains(name))
            .findFirst()
            .map(name -> "the notation names {" + name + "}, which is no property" + nearestProperty(name));
  }

  private String nearestProperty(String name) {
    return Spelling.nearest(name, propertyNames)
        .map(near -> "; did you mean {" + near + "}?")
        .orElse("; expected the local name of one");
  }

  private boolean isUnit(Node node) {
    return (node.isURI() && node.getURI().startsWith(QUDT)) || triples.isA(node, Vocab.Type.UNIT);
  }

  private boolean hasProperty(Node concept) {
    return words.presences().stream().anyMatch(there -> concept.hasURI(there.concept()));
  }
}
