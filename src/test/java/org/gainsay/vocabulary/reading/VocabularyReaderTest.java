package org.gainsay.vocabulary.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.SKOS;
import org.gainsay.quantity.Unit;
import org.gainsay.vocabulary.Kites;
import org.gainsay.vocabulary.TurtleText;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.word.CountedUnit;
import org.gainsay.vocabulary.word.Individual;
import org.gainsay.vocabulary.word.Labels;
import org.gainsay.vocabulary.word.Notation;
import org.gainsay.vocabulary.word.Presence;
import org.gainsay.vocabulary.word.Property;
import org.gainsay.vocabulary.word.Range;
import org.junit.jupiter.api.Test;

class VocabularyReaderTest {
  private static final String K = "https://example.org/kites#";
  private final Vocabulary kites = Kites.vocabulary();

  private Property property(String name) {
    return kites.property(name).orElseThrow();
  }

  private Individual individual(String name) {
    return kites.individual(K + name).orElseThrow();
  }

  @Test
  void aSoundDomainHasNoProblems() {
    assertThat(Kites.read(Kites.DOMAIN).problems()).isEmpty();
  }

  @Test
  void propertiesStandInTheOrderOfTheFile() {
    assertThat(kites.properties())
        .extracting(Property::name)
        .containsExactly("span", "lines", "height", "cloth", "sewnBy");
  }

  @Test
  void aPropertyIsFoundByItsNameAndByItsIri() {
    assertThat(kites.property(K + "span")).isEqualTo(kites.property("span")).isPresent();
    assertThat(kites.property("kite")).isEmpty();
  }

  @Test
  void aPropertyHasWhatTheFileSaysOfIt() {
    Property span = property("span");
    assertThat(span.labels())
        .isEqualTo(
            new Labels("span", List.of("Spannweite", "wing span"), List.of("stretches over")));
    assertThat(span.tolerance()).isEqualTo(new BigDecimal("0.02"));
    assertThat(span.jsonKeys()).containsExactlyInAnyOrder("span", "wing_span");
    assertThat(span.functional()).isTrue();
    assertThat(span.maximum()).isFalse();
    assertThat(property("lines").maximum()).isTrue();
  }

  @Test
  void rangesAreNumbersConceptsOrEntities() {
    assertThat(property("span").range().kind()).isEqualTo(Range.Kind.DECIMAL);
    assertThat(property("lines").range().kind()).isEqualTo(Range.Kind.INTEGER);
    assertThat(property("cloth").range().kind()).isEqualTo(Range.Kind.CONCEPT);
    assertThat(property("sewnBy").range().kind()).isEqualTo(Range.Kind.ENTITY);
  }

  @Test
  void unitsAreCalledWhatTheFilesCallThem() {
    assertThat(property("lines").units()).containsExactly(new Unit(K + "line", "line"));
    assertThat(kites.units())
        .extracting(CountedUnit::labels)
        .extracting(Labels::others)
        .containsExactly(List.of("lines"));
  }

  @Test
  void conditionsAreNoProperties() {
    assertThat(property("height").scopedBy()).containsExactly("wind", "wind", "month");
    assertThat(kites.condition("wind").orElseThrow().range().classes()).containsExactly(K + "Wind");
    assertThat(kites.property("wind")).isEmpty();
  }

  @Test
  void classesAreClosed() {
    assertThat(individual("Swift").classes()).containsExactlyInAnyOrder(K + "BoxKite", K + "Kite");
    assertThat(individual("Silk").concept()).isTrue();
    assertThat(kites.kinds().classes()).containsExactly(K + "Kite");
  }

  @Test
  void namesForOneThingAreOneIndividual() {
    assertThat(individual("SwiftTwo")).isEqualTo(individual("Swift2"));
    assertThat(individual("Swift2").labels())
        .isEqualTo(new Labels("Swift 2", List.of("Swift Two", "Swift the Second"), List.of()));
    assertThat(kites.individuals()).extracting(Individual::iri).doesNotContain(K + "SwiftTwo");
    assertThat(kites.named("swift-the-second")).containsExactly(individual("Swift2"));
  }

  @Test
  void aConceptIsPresentForThePropertyThatTakesIt() {
    assertThat(kites.presences()).containsExactly(new Presence("silk?", K + "Silk", K + "cloth"));
  }

  @Test
  void aNotationNamesItsProperties() {
    assertThat(kites.notations()).containsExactly(new Notation("{span}x{lines}"));
    assertThat(kites.notations().get(0).properties()).containsExactly("span", "lines");
  }

  @Test
  void whoMadeWhatIsKnownOfKnownSubjects() {
    assertThat(kites.makerOf(K + "Swift", "Swift")).contains(individual("Marla"));
    assertThat(kites.makerOf(K + "SwiftTwo", "Swift Two")).contains(individual("Otto"));
    assertThat(kites.makerOf(K + "Silk", "Marla silk")).isEmpty();
    assertThat(kites.sites(K + "Marla")).containsExactly("https://marla.example/");
  }

  @Test
  void anUnknownSubjectHasTheMakerOfTheLongestNameThatBeginsItsOwn() {
    assertThat(kites.makerOf(K + "x", "Swift 2 Junior")).contains(individual("Otto"));
    assertThat(kites.makerOf(K + "x", "swift-junior")).contains(individual("Marla"));
    assertThat(kites.makerOf(K + "x", "Marla Seven")).contains(individual("Marla"));
    assertThat(kites.makerOf(K + "x", "Swiftness")).isEmpty();
    assertThat(kites.makerOf(K + "x", "My Swift")).isEmpty();
  }

  @Test
  void theGraphIsClosedOverBroader() {
    Node broader = SKOS.broader.asNode();
    assertThat(kites.graph().contains(node("HeavySilk"), broader, node("Silk"))).isTrue();
    assertThat(kites.graph().contains(node("Silk"), broader, node("HeavySilk"))).isFalse();
  }

  @Test
  void circlesOfBroaderDoNoHarm() {
    Vocabulary turning =
        Kites.read(Kites.DOMAIN, Kites.PREFIXES + "k:Silk skos:broader k:HeavySilk .").vocabulary();
    assertThat(turning.graph().contains(node("Silk"), SKOS.broader.asNode(), node("Silk")))
        .isTrue();
  }

  @Test
  void theOrderOfFilesDoesNotMatterForWhatIsKnown() {
    TurtleText core = TurtleText.resource("ontology/gainsay.ttl");
    TurtleText domain = new TurtleText("kites.ttl", Kites.DOMAIN);
    Vocabulary turned = VocabularyReader.read(List.of(domain, core)).vocabulary();
    assertThat(turned.properties()).containsExactlyInAnyOrderElementsOf(kites.properties());
    assertThat(turned.individuals()).containsExactlyInAnyOrderElementsOf(kites.individuals());
    assertThat(turned.graph().isIsomorphicWith(kites.graph())).isTrue();
  }

  @Test
  void readingTwiceGivesTheSame() {
    assertThat(Kites.vocabulary().individuals()).isEqualTo(kites.individuals());
    assertThat(Kites.vocabulary().properties()).isEqualTo(kites.properties());
  }

  @Test
  void aVocabularyPutTogetherByHandIsLookedUpAlike() {
    Vocabulary byHand =
        new Vocabulary(
            kites.properties(),
            kites.individuals(),
            kites.units(),
            List.of(),
            List.of(),
            List.of());
    assertThat(byHand.property("span")).isEqualTo(kites.property("span"));
    assertThat(byHand.named("SILK")).isEqualTo(kites.named("silk")).isNotEmpty();
    assertThat(byHand.makerOf(K + "Swift", "Swift")).isEmpty();
  }

  private static Node node(String name) {
    return NodeFactory.createURI(K + name);
  }
}
