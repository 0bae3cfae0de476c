package org.gainsay.vocabulary.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.gainsay.vocabulary.Facts;
import org.gainsay.vocabulary.TurtleText;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.reading.VocabularyReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptVocabularyTest {
  private static final List<TurtleText> TEXTS = texts("ontology/language-models.ttl");
  private static final Vocabulary READ = VocabularyReader.read(TEXTS).vocabulary();
  private static final byte[] FILE = KeptVocabulary.bytes(READ);

  private static List<TurtleText> texts(String domain) {
    List<TurtleText> texts = new ArrayList<>(TurtleText.core());
    texts.add(TurtleText.file(Path.of(domain)));
    return texts;
  }

  @Test
  void theBuildHasKeptWhatIsBuiltIn() {
    assertSame(KeptVocabulary.find(TEXTS, () -> READ).orElseThrow(), READ);
  }

  @Test
  void anotherDomainIsKeptAsItReads() {
    Vocabulary other =
        VocabularyReader.read(texts("src/test/resources/org/gainsay/rule/bicycles.ttl")).vocabulary();
    assertSame(KeptVocabulary.read(KeptVocabulary.bytes(other), () -> other).orElseThrow(), other);
  }

  @Test
  void setsAreWrittenInAnOrderThatDoesNotChangeFromRunToRun() {
    KeptWriter forth = new KeptWriter();
    forth.set(new LinkedHashSet<>(List.of("stone", "steel", "timber")));
    KeptWriter back = new KeptWriter();
    back.set(new LinkedHashSet<>(List.of("timber", "steel", "stone")));
    assertThat(forth.bytes()).isEqualTo(back.bytes());
  }

  private static void assertSame(Vocabulary kept, Vocabulary read) {
    assertThat(kept.words()).isEqualTo(read.words());
    assertFacts(kept.facts(), read.facts());
    assertThat(kept.individuals()).allMatch(each -> kept.individual(each.iri()).equals(read.individual(each.iri())));
    for (Node predicate : predicates(read.graph())) {
      assertThat(triples(kept.copyAbout(List.of(predicate))))
          .isEqualTo(triples(read.copyAbout(List.of(predicate))));
    }
    assertThat(triples(kept.graph())).isEqualTo(triples(read.graph()));
    assertThat(triples(kept.copyOfGraph())).isEqualTo(triples(read.graph()));
  }

  private static void assertFacts(Facts kept, Facts read) {
    assertThat(kept.terms()).isEqualTo(read.terms());
    assertThat(kept.terms().individuals().keySet()).containsExactlyElementsOf(read.terms().individuals().keySet());
    assertThat(kept.terms().conditions().keySet()).containsExactlyElementsOf(read.terms().conditions().keySet());
    assertThat(kept.makers().all()).isEqualTo(read.makers().all());
    assertThat(kept.kinds()).isEqualTo(read.kinds());
    assertThat(kept.figures()).isEqualTo(read.figures());
    assertThat(kept.addresses()).isEqualTo(read.addresses());
  }

  private static Set<Node> predicates(Graph graph) {
    return graph.stream().map(Triple::getPredicate).collect(Collectors.toSet());
  }

  private static Set<Triple> triples(Graph graph) {
    return graph.stream().collect(Collectors.toSet());
  }

  @Test
  void aTextThatHasChangedIsNotFound() {
    TurtleText last = TEXTS.getLast();
    String changed = last.content().replaceFirst("label", "babel");
    assertThat(changed).hasSameSizeAs(last.content());
    List<TurtleText> others = new ArrayList<>(TEXTS);
    others.set(others.size() - 1, new TurtleText(last.name(), changed));
    assertThat(KeptVocabulary.find(others, () -> READ)).isEmpty();
    assertThat(KeptVocabulary.find(TEXTS.reversed(), () -> READ)).isEmpty();
  }

  @Property(tries = 200)
  void aByteThatIsNotAsItWasIsSeen(@ForAll @IntRange(min = 0, max = 1_000_000) int at, @ForAll @IntRange(min = 1, max = 255) int bits) {
    byte[] damaged = FILE.clone();
    damaged[at % damaged.length] ^= (byte) bits;
    assertThat(KeptVocabulary.read(damaged, () -> READ)).isEmpty();
  }

  @Property(tries = 200)
  void aFileThatIsCutOffIsSeen(@ForAll @IntRange(min = 0, max = 1_000_000) int length) {
    assertThat(KeptVocabulary.read(Arrays.copyOf(FILE, length % FILE.length), () -> READ)).isEmpty();
  }

  @Test
  void whatIsKeptIsFoundUnderTheNameOfItsTexts(@TempDir Path root) throws IOException {
    KeptVocabulary.keep(TEXTS, READ, root);
    assertThat(root.resolve("ontology/read")).isDirectoryContaining("glob:**/words-*");
  }
}
