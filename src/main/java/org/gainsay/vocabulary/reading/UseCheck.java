package org.gainsay.vocabulary.reading;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.gainsay.vocabulary.Datatypes;
import org.gainsay.vocabulary.Vocab;
import org.gainsay.vocabulary.Words;
import org.gainsay.vocabulary.turtle.Triples;
import org.gainsay.vocabulary.turtle.TurtleFile;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Names;
import org.gainsay.vocabulary.word.Notation;
import org.gainsay.vocabulary.word.Property;

/** Whether the object of a triple is what its predicate takes; a fault says what was expected. */
final class UseCheck {
  private static final String QUDT = "http://qudt.org/vocab/";
  private static final String DATATYPES = "xsd:decimal, xsd:integer, xsd:date, xsd:string";

  private final Triples triples;
  private final Classes classes;
  private final Words words;
  private final Predicate<String> units;
  private final Set<String> properties;
  private final Map<Node, Check> checks;

  /** The fault of a triple, whose object the file spells so. */
  private interface Check {
    Optional<String> fault(Triple triple, String spelled);
  }

  /**
   * A check of the use of terms.
   *
   * @param units which IRIs among the units of QUDT there are
   */
  UseCheck(Triples triples, Classes classes, Words words, Predicate<String> units) {
    this.triples = triples;
    this.units = units;
    this.classes = classes;
    this.words = words;
    this.properties = words.properties().stream().map(Property::name).collect(Collectors.toSet());
    this.checks =
        Map.ofEntries(
            Map.entry(RDFS.Nodes.range, this::wrongClass),
            Map.entry(RDFS.Nodes.domain, this::wrongClass),
            Map.entry(Vocab.CUE_KIND, UseCheck::wrongKind),
            Map.entry(Vocab.STRENGTH, UseCheck::wrongStrength),
            Map.entry(Vocab.TOLERANCE, UseCheck::wrongNumber),
            Map.entry(Vocab.NUMBER, UseCheck::wrongNumber),
            Map.entry(Vocab.USUAL_LOW, this::wrongUsual),
            Map.entry(Vocab.USUAL_HIGH, UseCheck::wrongNumber),
            Map.entry(Vocab.ALTERNATIVES, this::wrongList),
            Map.entry(Vocab.NOTATION, this::wrongNotation),
            Map.entry(Vocab.PATTERN, this::wrongNotation),
            Map.entry(Vocab.UNIT, this::wrongUnit),
            Map.entry(Vocab.PRESENCE, this::wrongPresence));
  }

  Optional<String> fault(TurtleFile file, Triple triple) {
    Check check = checks.get(triple.getPredicate());
    return check == null ? Optional.empty() : check.fault(triple, file.spell(triple.getObject()));
  }

  private static Optional<String> when(boolean wrong, String message) {
    return wrong ? Optional.of(message) : Optional.empty();
  }

  private Optional<String> wrongClass(Triple triple, String spelled) {
    Node type = triple.getObject();
    if (!type.isURI() || Datatypes.kind(type.getURI()).isPresent()) {
      return Optional.empty();
    }
    return Datatypes.isOfXsd(type.getURI())
        ? Optional.of(spelled + " is no datatype that is read; expected one of " + DATATYPES)
        : when(
            !classes.declares(type),
            "nobody declares the class "
                + spelled
                + "; expected a class of these files, or one of "
                + DATATYPES);
  }

  private static Optional<String> wrongKind(Triple triple, String spelled) {
    String kinds =
        Stream.of(CueKind.values())
            .map(kind -> "gs:" + Names.camel(kind))
            .collect(Collectors.joining(", "));
    return when(
        CueReader.kind(triple.getObject()).isEmpty(),
        spelled + " is no kind of cue; expected one of " + kinds);
  }

  private static Optional<String> wrongStrength(Triple triple, String spelled) {
    Optional<BigDecimal> strength = number(triple.getObject());
    boolean share =
        strength.isPresent()
            && strength.get().signum() >= 0
            && strength.get().compareTo(BigDecimal.ONE) <= 0;
    return when(!share, "strength " + spelled + "; expected a number from 0 to 1");
  }

  private static Optional<String> wrongNumber(Triple triple, String spelled) {
    return when(
        number(triple.getObject()).isEmpty(), spelled + " is no number; expected one such as 0.05");
  }

  private Optional<String> wrongUsual(Triple triple, String spelled) {
    Optional<BigDecimal> low = number(triple.getObject());
    Optional<BigDecimal> high =
        triples.object(triple.getSubject(), Vocab.USUAL_HIGH).flatMap(UseCheck::number);
    boolean turned = low.isPresent() && high.isPresent() && low.get().compareTo(high.get()) > 0;
    return wrongNumber(triple, spelled)
        .or(() -> when(turned, "usual low " + spelled + "; expected one below gs:usualHigh"));
  }

  private static Optional<BigDecimal> number(Node node) {
    return node.isLiteral() ? Datatypes.number(node.getLiteralLexicalForm()) : Optional.empty();
  }

  private Optional<String> wrongList(Triple triple, String spelled) {
    Node head = triple.getObject();
    boolean list = head.equals(RDF.Nodes.nil) || triples.object(head, RDF.Nodes.first).isPresent();
    return when(!list, "gs:alternatives takes a list; expected ( one another … )");
  }

  private Optional<String> wrongNotation(Triple triple, String spelled) {
    if (!triple.getObject().isLiteral()) {
      return Optional.of("a notation is a text; expected \"{property}\" with what stands between");
    }
    return new Notation(spelled)
        .properties().stream()
            .filter(name -> !properties.contains(name))
            .findFirst()
            .map(name -> "the notation names {" + name + "}, which is no property" + nearest(name));
  }

  private String nearest(String name) {
    return Spelling.nearest(name, properties)
        .map(near -> "; did you mean {" + near + "}?")
        .orElse("; expected the local name of one");
  }

  private Optional<String> wrongUnit(Triple triple, String spelled) {
    Node unit = triple.getObject();
    boolean known =
        triples.isA(unit, Vocab.Type.UNIT)
            || (unit.isURI() && unit.getURI().startsWith(QUDT) && units.test(unit.getURI()));
    return when(!known, spelled + " is no unit; expected one of QUDT, or one declared a gs:Unit");
  }

  private Optional<String> wrongPresence(Triple triple, String spelled) {
    Node concept = triple.getSubject();
    boolean taken = words.presences().stream().anyMatch(there -> concept.hasURI(there.concept()));
    return when(
        !taken,
        "no property has the class of "
            + Names.localName(concept)
            + " as its rdfs:range; expected one");
  }
}
