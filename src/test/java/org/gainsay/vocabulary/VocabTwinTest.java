package org.gainsay.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDFS;
import org.gainsay.vocabulary.turtle.Triples;
import org.gainsay.vocabulary.turtle.TurtleFile;
import org.gainsay.vocabulary.word.CueKind;
import org.gainsay.vocabulary.word.Measure;
import org.gainsay.vocabulary.word.SourceKind;
import org.junit.jupiter.api.Test;

class VocabTwinTest {
  private static final Triples CORE = core();

  private static Triples core() {
    TurtleText text = TurtleText.resource("ontology/gainsay.ttl");
    return new Triples(List.of(TurtleFile.parse(text.name(), text.content())));
  }

  private static Set<Node> declared() {
    return CORE.subjects().stream()
        .filter(term -> term.isURI() && term.getURI().startsWith(Vocab.NAMESPACE))
        .collect(Collectors.toSet());
  }

  private static Set<Node> constants() {
    Stream<Node> listed =
        Stream.of(Vocab.class, JudgedVocab.class, Vocab.Type.class)
            .flatMap(type -> Arrays.stream(type.getFields()))
            .filter(field -> field.getType().equals(Node.class))
            .map(VocabTwinTest::value);
    Stream<Node> named =
        Stream.<Enum<?>[]>of(CueKind.values(), SourceKind.values(), Measure.values())
            .flatMap(Arrays::stream)
            .map(Vocab::of);
    return Stream.concat(listed, named).collect(Collectors.toSet());
  }

  private static Node value(Field constant) {
    try {
      return (Node) constant.get(null);
    } catch (IllegalAccessException e) {
      throw new AssertionError(constant.getName(), e);
    }
  }

  private static SortedSet<String> names(Set<Node> terms) {
    return terms.stream()
        .map(term -> term.getURI().substring(Vocab.NAMESPACE.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everyTermOfTheOntologyIsAConstantAndTheOtherWayRound() {
    assertThat(names(constants())).isNotEmpty().containsExactlyElementsOf(names(declared()));
  }

  @Test
  void everyTermHasALabelAndSaysWhatItMeans() {
    assertThat(declared())
        .allMatch(term -> !CORE.texts(term, RDFS.Nodes.label).isEmpty())
        .allMatch(term -> !CORE.texts(term, RDFS.Nodes.comment).isEmpty());
  }

  @Test
  void everyKindOfCueAndOfSourceAndEveryMeasureIsATerm() {
    assertThat(CueKind.values())
        .allMatch(kind -> CORE.isA(Vocab.of(kind), Vocab.Type.CUE_KIND))
        .hasSameSizeAs(CORE.instances(Vocab.Type.CUE_KIND));
    assertThat(SourceKind.values())
        .allMatch(kind -> CORE.isA(Vocab.of(kind), Vocab.Type.SOURCE_KIND))
        .hasSameSizeAs(CORE.instances(Vocab.Type.SOURCE_KIND));
    assertThat(Measure.values())
        .allMatch(measure -> CORE.isA(Vocab.of(measure), Vocab.Type.MEASURE))
        .hasSameSizeAs(CORE.instances(Vocab.Type.MEASURE));
  }
}
