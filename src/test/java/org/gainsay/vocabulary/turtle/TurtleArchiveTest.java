package org.gainsay.vocabulary.turtle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Triple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TurtleArchiveTest {
  @ParameterizedTest
  @ValueSource(strings = {"gainsay.ttl", "english.ttl", "language-models.ttl"})
  void whatIsBuiltInIsFoundAsItsTextReads(String file) throws IOException {
    String content = Files.readString(Path.of("ontology", file));
    TurtleFile kept = TurtleArchive.find(file, content).orElseThrow();
    TurtleFile read = TurtleFile.parse(file, content);
    assertThat(named(kept)).isEqualTo(named(read));
    assertThat(new Triples(List.of(kept)).graph(List.of()))
        .matches(graph -> graph.isIsomorphicWith(new Triples(List.of(read)).graph(List.of())));
    assertThat(kept.prefixes()).isEqualTo(read.prefixes());
  }

  /** All triples in their order, blank nodes apart, whose names no reading keeps. */
  private static List<Triple> named(TurtleFile file) {
    return file.triples().stream()
        .filter(triple -> !triple.getSubject().isBlank() && !triple.getObject().isBlank())
        .toList();
  }

  @Test
  void aTextThatHasChangedIsNotFound() throws IOException {
    String content = Files.readString(Path.of("ontology/gainsay.ttl"));
    String changed = content.replaceFirst("Claim", "Chain");
    assertThat(changed).hasSameSizeAs(content);
    assertThat(TurtleArchive.find("gainsay.ttl", changed)).isEmpty();
  }

  @Test
  void everyKindOfNodeIsKept(@TempDir Path root) throws IOException {
    String content =
        """
        @prefix e: <https://example.org/> .
        e:a e:b "plain", "deutsch"@de, "12.50"^^e:own, 7, 1.50, true, [ e:c ( "x" "" ) ] .
        """;
    TurtleFile read = TurtleFile.parse("all.ttl", content);
    TurtleFile kept = new ArchiveReader(new ArchiveWriter("k").bytes(read)).file("all.ttl", content);
    assertThat(new Triples(List.of(kept)).graph(List.of()))
        .matches(graph -> graph.isIsomorphicWith(new Triples(List.of(read)).graph(List.of())));
    TurtleArchive.keep(read, root);
    assertThat(root.resolve("ontology/read")).isDirectoryContaining("glob:**/*-*");
  }

  @Test
  void aFaultOfSyntaxIsNotKept(@TempDir Path root) {
    TurtleFile faulty = TurtleFile.parse("faulty.ttl", "<a> <b> .");
    assertThatThrownBy(() -> TurtleArchive.keep(faulty, root))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("faulty.ttl");
  }
}
