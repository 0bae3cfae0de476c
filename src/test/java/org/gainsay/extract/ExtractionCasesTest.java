package org.gainsay.extract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
 * a line as {@link ClaimLine} writes it for each claim that it makes, by place.
 */
class ExtractionCasesTest {
  private static final Path CASES = Path.of("src/test/resources/extraction");
  private static final String BORDER = "\n>>> claims\n";
  private static final Gainsay GAINSAY = Gainsay.open(Settings.STANDARD);

  static List<Path> cases() throws IOException {
    try (Stream<Path> all = Files.list(CASES)) {
      return all.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aTextMakesTheClaimsThatAReaderFindsAndNoOthers(Path file) throws IOException {
    String[] parts = Files.readString(file, UTF_8).split(BORDER, 2);
    Input text = new Input(file.getFileName().toString(), () -> parts[0].getBytes(UTF_8));

    List<Claim> claims = GAINSAY.read(List.of(text)).claims();

    assertThat(claims.stream().sorted(Claim.ORDER).map(ClaimLine::of).collect(Collectors.joining("\n")))
        .isEqualTo(parts[1].strip());
  }
}
