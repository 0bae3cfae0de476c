package org.gainsay.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.Gainsay;
import org.gainsay.Settings;
import org.gainsay.claim.Claim;
import org.gainsay.input.Input;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden cases: each file of {@code extraction} is a text and, behind the line {@code >>> claims},
 * a line as {@link ClaimLine} writes it for each claim that it makes, by place. Those in a folder
 * are read with its vocabulary, or with that of the domain of its name.
 */
class ExtractionCasesTest {
  private static final Path CASES = Path.of("src/test/resources/extraction");
  private static final String BORDER = "\n>>> claims\n";
  private static final String ONTOLOGY = ".ttl";
  private static final Path DOMAINS = Path.of("src/test/resources/domains");
  private static final Map<String, Gainsay> READERS = new ConcurrentHashMap<>();

  static List<Path> cases() throws IOException {
    try (Stream<Path> all = Files.walk(CASES)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.toString().endsWith(ONTOLOGY))
          .sorted()
          .toList();
    }
  }

  private static Gainsay reader(Path file) {
    String domain = file.getNameCount() == 1 ? "" : file.getName(0).toString();
    return READERS.computeIfAbsent(
        domain,
        name ->
            Gainsay.open(
                name.isEmpty() ? Settings.STANDARD : new Settings(vocabulary(name), null, null, null)));
  }

  private static Path vocabulary(String domain) {
    Path own = CASES.resolve(domain).resolve(domain + ONTOLOGY);
    return Files.exists(own) ? own : DOMAINS.resolve(domain).resolve(domain + ONTOLOGY);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aTextMakesTheClaimsThatAReaderFindsAndNoOthers(Path file) throws IOException {
    String[] parts = Files.readString(file, UTF_8).split(BORDER, 2);
    Input text = new Input(file.getFileName().toString(), () -> parts[0].getBytes(UTF_8));

    List<Claim> claims = reader(CASES.relativize(file)).read(List.of(text)).claims();

    assertThat(claims.stream().sorted(Claim.ORDER).map(ClaimLine::of).collect(Collectors.joining("\n")))
        .isEqualTo(parts[1].strip());
  }
}
