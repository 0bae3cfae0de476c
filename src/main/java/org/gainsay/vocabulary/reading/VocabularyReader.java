package org.gainsay.vocabulary.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.OWL;
import org.gainsay.source.Problem;
import org.gainsay.vocabulary.Facts;
import org.gainsay.vocabulary.Terms;
import org.gainsay.vocabulary.TurtleText;
import org.gainsay.vocabulary.Vocab;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.Words;
import org.gainsay.vocabulary.turtle.Triples;
import org.gainsay.vocabulary.turtle.TurtleArchive;
import org.gainsay.vocabulary.turtle.TurtleFile;
import org.gainsay.vocabulary.word.CountedUnit;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Labels;
import org.gainsay.vocabulary.word.Presence;
import org.gainsay.vocabulary.word.Property;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of Turtle into a vocabulary.
 *
 * <pre>VocabularyReader.read(List.of(TurtleText.file(Path.of("domain.ttl"))))</pre>
 */
public final class VocabularyReader {
  private static final Node CORE = NodeFactory.createURI("https://w3id.org/gainsay/ns");

  private final Triples triples;
  private final Classes classes;
  private final Predicate<String> units;

  private VocabularyReader(Triples triples, Predicate<String> units) {
    this.triples = triples;
    this.units = units;
    this.classes = new Classes(triples);
  }

  /**
   * The vocabulary of all files together. Faults of syntax and of use are problems at their place
   * in the file; a file is read up to its first fault of syntax. Linear in the files.
   */
  public static VocabularyReading read(List<TurtleText> texts) {
    return read(texts, iri -> true);
  }

  /**
   * The same, with what is no unit a problem.
   *
   * @param units which IRIs among the units of QUDT there are
   */
  public static VocabularyReading read(List<TurtleText> texts, Predicate<String> units) {
    return of(texts.stream().map(VocabularyReader::parse).toList(), units);
  }

  /** The same, whatever the build has read and checked before. */
  public static VocabularyReading readAnew(List<TurtleText> texts) {
    return of(texts.stream().map(TurtleText::parse).toList(), iri -> true);
  }

  private static VocabularyReading of(List<TurtleFile> files, Predicate<String> units) {
    return new VocabularyReader(new Triples(files), units).vocabulary(files);
  }

  private static TurtleFile parse(TurtleText text) {
    return TurtleArchive.find(text.name(), text.content()).orElseGet(text::parse);
  }

  /** The terms of the core, which need not be among the files. */
  private Set<Node> terms() {
    Triples core =
        triples.isA(CORE, OWL.Ontology.asNode())
            ? triples
            : new Triples(List.of(parse(TurtleText.resource("ontology/gainsay.ttl"))));
    return core.subjects().stream()
        .filter(term -> term.isURI() && term.getURI().startsWith(Vocab.NAMESPACE))
        .collect(Collectors.toSet());
  }

  private VocabularyReading vocabulary(List<TurtleFile> files) {
    PropertyReader properties = new PropertyReader(triples, classes);
    Map<String, Individual> individuals = new IndividualReader(triples, classes).byIri();
    Words words = words(properties, individuals);
    Terms terms = new Terms(individuals, properties.conditions(), properties.documentProperties());
    Facts facts = Facts.of(triples, words.properties(), terms);
    return new VocabularyReading(new Vocabulary(words, facts), problems(files, words));
  }

  /** The build keeps no files with faults. */
  private List<Problem> problems(List<TurtleFile> files, Words words) {
    List<Problem> problems = new ArrayList<>();
    if (files.stream().allMatch(TurtleFile::isKept)) {
      return problems;
    }
    TermCheck check = new TermCheck(terms(), new UseCheck(triples, classes, words, units));
    for (TurtleFile file : files) {
      problems.addAll(file.problems());
      problems.addAll(check.problems(file));
    }
    return problems;
  }

  private Words words(PropertyReader reader, Map<String, Individual> individuals) {
    CueReader nodes = new CueReader(triples);
    List<Property> properties = reader.properties();
    return new Words(
        properties,
        ownNames(individuals),
        units(reader),
        nodes.cues(),
        presences(individuals, properties),
        nodes.notations());
  }

  /** Each once, though it has several IRIs. */
  private static List<Individual> ownNames(Map<String, Individual> individuals) {
    return individuals.entrySet().stream()
        .filter(entry -> entry.getKey().equals(entry.getValue().iri()))
        .map(Map.Entry::getValue)
        .toList();
  }

  private List<CountedUnit> units(PropertyReader reader) {
    List<CountedUnit> units = new ArrayList<>();
    for (Node unit : triples.instances(Vocab.Type.UNIT)) {
      boolean binary = triples.isTrue(unit, Vocab.BINARY_PREFIXES);
      Labels.of(triples, unit)
          .ifPresent(labels -> units.add(new CountedUnit(reader.unit(unit), labels, binary)));
    }
    return units;
  }

  private static String iri(Node node) {
    return node.isURI() ? node.getURI() : "";
  }

  /** A concept is there as a value of the first property whose range it is in. */
  private List<Presence> presences(Map<String, Individual> individuals, List<Property> properties) {
    List<Presence> presences = new ArrayList<>();
    for (Triple triple : triples.with(Vocab.PRESENCE)) {
      @Nullable Individual concept = individuals.get(iri(triple.getSubject()));
      if (concept != null && triple.getObject().isLiteral()) {
        String key = triple.getObject().getLiteralLexicalForm();
        properties.stream()
            .filter(property -> concept.isOneOf(property.range().classes()))
            .findFirst()
            .ifPresent(property -> presences.add(new Presence(key, concept.iri(), property.iri())));
      }
    }
    return presences;
  }
}
