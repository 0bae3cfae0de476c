package org.gainsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole domains of which the program knows nothing but an ontology file: each folder of {@code
 * domains} has that file, documents, and in {@code gold.jsonl} what they say.
 */
class OtherDomainsTest {
  private static final Path DOMAINS = Path.of("src/test/resources/domains");
  private static final Path COLLECTIONS = Path.of("src/test/resources/collections");
  private static final double FLOOR = 0.90;

  static List<Path> domains() throws IOException {
    try (Stream<Path> all = Files.list(DOMAINS)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("domains")
  void nineInTenClaimsAreFoundAndNineInTenAreRight(Path domain) throws IOException {
    Scored scored = Scored.of(domain);
    assertThat(scored.recall()).as("recall; missed: %s", lines(scored.missed())).isGreaterThanOrEqualTo(FLOOR);
    assertThat(scored.precision()).as("precision; wrong: %s", lines(scored.wrong())).isGreaterThanOrEqualTo(FLOOR);
  }

  /** What nobody tuned anything for is read as well as it was: {@code collections/README.md}. */
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "/collections/floors.csv")
  void noCollectionIsReadWorseThanBefore(String folder, double recall, double precision) throws IOException {
    Scored scored = Scored.of(COLLECTIONS.resolve(folder));
    assertThat(scored.recall()).as("recall; missed: %s", lines(scored.missed())).isGreaterThanOrEqualTo(recall);
    assertThat(scored.precision()).as("precision; wrong: %s", lines(scored.wrong())).isGreaterThanOrEqualTo(precision);
  }

  private static String lines(List<?> each) {
    return each.stream().map(Object::toString).collect(Collectors.joining("\n  ", "\n  ", "\n"));
  }
}
