package org.gainsay.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.Gainsay;
import org.gainsay.Settings;
import org.gainsay.claim.Claim;
import org.gainsay.input.Inputs;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole domains of which the program knows nothing but an ontology file: each folder of {@code
 * domains} has that file, documents, and in {@code gold.jsonl} what they say.
 */
class OtherDomainsTest {
  private static final Path DOMAINS = Path.of("src/test/resources/domains");
  private static final double FLOOR = 0.90;

  static List<Path> domains() throws IOException {
    try (Stream<Path> all = Files.list(DOMAINS)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<Claim> claims(Path domain) throws IOException {
    try (Stream<Path> all = Files.list(domain)) {
      Path vocabulary =
          all.filter(file -> file.toString().endsWith(".ttl")).findFirst().orElseThrow();
      Gainsay gainsay = Gainsay.open(new Settings(vocabulary, null, null, null));
      return gainsay.read(Inputs.under(List.of(domain.toString())).documents()).claims();
    }
  }

  @ParameterizedTest
  @MethodSource("domains")
  void nineInTenClaimsAreFound(Path domain) throws IOException {
    List<Claim> claims = claims(domain);
    List<GoldClaim> wanted =
        GoldClaim.read(domain.resolve("gold.jsonl")).stream().filter(GoldClaim::must).toList();

    List<GoldClaim> missed =
        wanted.stream().filter(gold -> claims.stream().noneMatch(gold::explains)).toList();

    assertThat(1 - (double) missed.size() / wanted.size())
        .as("recall; missed: %s", lines(missed))
        .isGreaterThanOrEqualTo(FLOOR);
  }

  @ParameterizedTest
  @MethodSource("domains")
  void nineInTenClaimsAreRight(Path domain) throws IOException {
    List<GoldClaim> gold = GoldClaim.read(domain.resolve("gold.jsonl"));
    Set<String> spoken =
        gold.stream()
            .map(each -> each.text("doc") + " " + each.text("property"))
            .collect(Collectors.toSet());
    List<Claim> judged =
        claims(domain).stream().filter(claim -> spoken.contains(place(claim))).toList();

    List<Claim> wrong =
        judged.stream()
            .filter(claim -> gold.stream().noneMatch(each -> each.explains(claim)))
            .toList();

    assertThat(judged).isNotEmpty();
    assertThat(1 - (double) wrong.size() / judged.size())
        .as("precision; wrong: %s", lines(wrong.stream().map(ClaimLine::of).toList()))
        .isGreaterThanOrEqualTo(FLOOR);
  }

  private static String place(Claim claim) {
    return Path.of(claim.source().path()).getFileName() + " " + claim.property().label();
  }

  private static String lines(List<?> each) {
    return each.stream().map(Object::toString).collect(Collectors.joining("\n  ", "\n  ", "\n"));
  }
}
