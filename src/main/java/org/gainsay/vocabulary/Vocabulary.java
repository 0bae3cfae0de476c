package org.gainsay.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.gainsay.vocabulary.word.CountedUnit;
import org.gainsay.vocabulary.word.Cue;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Measure;
import org.gainsay.vocabulary.word.NameIndex;
import org.gainsay.vocabulary.word.Names;
import org.gainsay.vocabulary.word.Notation;
import org.gainsay.vocabulary.word.Presence;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.SourceKind;

/**
 * What can be said and in which words: properties, concepts, entities, units and cues; and what is
 * known of them. Immutable; everything is looked up in maps that are built once, the names when first asked for.
 */
public final class Vocabulary {
  private final Words words;
  private final Facts facts;
  private final Map<String, Property> properties = new HashMap<>();
  private final NameIndex named;
  private final Map<CueKind, List<Cue>> cues;

  public Vocabulary(Words words, Facts facts) {
    this.words = words;
    this.facts = facts;
    this.named = new NameIndex(words.individuals());
    for (Property property : words.properties()) {
      properties.putIfAbsent(property.iri(), property);
      properties.putIfAbsent(property.name(), property);
    }
    Map<CueKind, List<Cue>> byKind = new EnumMap<>(CueKind.class);
    words.cues().forEach(cue -> byKind.computeIfAbsent(cue.kind(), k -> new ArrayList<>()).add(cue));
    byKind.replaceAll((kind, found) -> List.copyOf(found));
    cues = byKind;
  }

  /** A vocabulary put together by hand, which knows nothing beside its words. */
  public Vocabulary(
      List<Property> properties,
      List<Individual> individuals,
      List<CountedUnit> units,
      List<Cue> cues,
      List<Presence> presences,
      List<Notation> notations) {
    this(
        new Words(properties, individuals, units, cues, presences, notations),
        Facts.of(properties, individuals));
  }

  /** What can be claimed, in the order of the files. */
  public List<Property> properties() {
    return words.properties();
  }

  /** Concepts and entities, in the order of the files. */
  public List<Individual> individuals() {
    return words.individuals();
  }

  public List<CountedUnit> units() {
    return words.units();
  }

  public List<Cue> cues() {
    return words.cues();
  }

  /** The cues of one kind. */
  public List<Cue> cues(CueKind kind) {
    return cues.getOrDefault(kind, List.of());
  }

  public List<Presence> presences() {
    return words.presences();
  }

  public List<Notation> notations() {
    return words.notations();
  }

  /** A property by its IRI or by its local name. */
  public Optional<Property> property(String iriOrName) {
    return Optional.ofNullable(properties.get(iriOrName));
  }

  /** What people call a property, else {@code otherwise}. */
  public String called(String propertyIri, String otherwise) {
    return property(propertyIri).map(known -> known.labels().preferred()).orElse(otherwise);
  }

  /** A condition of values by its name, as {@link Property#scopedBy} has it. */
  public Optional<Property> condition(String name) {
    return Optional.ofNullable(facts.terms().conditions().get(name));
  }

  /** What values are conditioned by, in the order of the files. */
  public List<Property> conditions() {
    return List.copyOf(facts.terms().conditions().values());
  }

  /** What a line of a document states of the document itself: when it was changed, who wrote it. */
  public List<Property> documentProperties() {
    return facts.terms().documentProperties();
  }

  /** A concept or entity by any IRI that it has. */
  public Optional<Individual> individual(String iri) {
    return Optional.ofNullable(facts.terms().individuals().get(iri));
  }

  /** All that go by a name, compared by {@link Names#key}. */
  public List<Individual> named(String name) {
    return named.get(name);
  }

  /** Of which classes subjects are. */
  public SubjectKinds kinds() {
    return facts.kinds();
  }

  /** Who made a subject: of an unknown one, the maker of the longest known name that begins its own. */
  public Optional<Individual> makerOf(String subjectIri, String subjectLabel) {
    Optional<Individual> known = individual(subjectIri);
    return known.isPresent()
        ? facts.makers().of(known.get().iri())
        : facts.makers().ofName(subjectLabel);
  }

  /** The addresses under which a maker publishes. */
  public List<String> sites(String makerIri) {
    return facts.addresses().sites().getOrDefault(makerIri, List.of());
  }

  /** A number by which sources and claims are judged. */
  public double measure(Measure measure) {
    Double known = facts.figures().measures().get(measure);
    if (known == null) {
      throw new IllegalStateException("the core ontology gives no " + measure);
    }
    return known;
  }

  /** The addresses under which nothing is a source of the page that links to it. */
  public List<String> commonplaces() {
    return facts.addresses().commonplaces();
  }

  /** From 0 to 1: how much of a flat statement is left for a kind of source; 1 if nobody says. */
  public double reliability(SourceKind kind) {
    return facts.figures().reliabilities().getOrDefault(kind, 1.0);
  }

  /**
   * All triples of the files, for rules: {@code skos:broader}, {@code rdfs:subClassOf} and {@code
   * rdfs:subPropertyOf} closed. To be read only.
   */
  public Graph graph() {
    return facts.knowledge().whole();
  }

  /** The same in a graph of one's own. */
  public Graph copyOfGraph() {
    return facts.knowledge().copy();
  }

  /** What is said by some predicates, likewise: of what rules ask, a fiftieth of all. */
  public Graph copyAbout(Collection<Node> predicates) {
    return facts.knowledge().about(predicates);
  }

  public Words words() {
    return words;
  }

  public Facts facts() {
    return facts;
  }
}
