package org.gainsay;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.finding.Finding;
import org.gainsay.input.Input;
import org.gainsay.input.Inputs;
import org.gainsay.rule.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden cases: folders {@code cases/<rule>/<case>} of documents, with the findings expected in
 * {@code expected.findings} and, where the case is of another domain, its {@code vocabulary.ttl}.
 */
class CasesTest {
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final Gainsay STANDARD = Gainsay.open(Settings.STANDARD);

  static List<Path> cases() throws IOException {
    try (Stream<Path> all = Files.find(CASES, 2, (path, what) -> what.isDirectory())) {
      return all.filter(path -> path.getNameCount() == CASES.getNameCount() + 2).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aCaseFindsWhatIsExpectedAndNothingElse(Path folder) throws IOException {
    Path vocabulary = folder.resolve("vocabulary.ttl");
    Gainsay gainsay =
        Files.exists(vocabulary)
            ? Gainsay.open(new Settings(vocabulary, null, null, null))
            : STANDARD;
    List<Input> documents = Inputs.under(List.of(folder.toString())).documents();

    List<Finding> findings = gainsay.check(documents).findings();

    assertThat(findings.stream().map(CasesTest::line).collect(Collectors.joining()))
        .isEqualTo(Files.readString(folder.resolve("expected.findings"), UTF_8));
  }

  private static String line(Finding finding) {
    String severity = finding.severity().name().toLowerCase(Locale.ROOT);
    return severity + " " + finding.rule() + " " + finding.kind() + ": " + finding.explanation() + "\n";
  }

  @Test
  void everyRuleHasAHitANearMissAndADamagedCase() {
    assertThat(RuleBook.bundled().ids())
        .allSatisfy(
            id ->
                assertThat(List.of("hit", "near-miss", "damaged"))
                    .allSatisfy(each -> assertThat(CASES.resolve(id).resolve(each)).exists()));
  }

  @Test
  void everyRuleHasAWholeHeaderAndAPage() {
    RuleBook rules = RuleBook.bundled();
    assertThat(rules.problems()).isEmpty();
    assertThat(rules.warnings()).isEmpty();
    assertThat(rules.ids())
        .allSatisfy(id -> assertThat(Path.of("docs/rules", id + ".md")).content().startsWith("# " + id + "\n"));
  }

  @Test
  void aHitIsOfItsRuleAndANearMissIsNot() {
    assertThat(RuleBook.bundled().ids())
        .allSatisfy(
            id -> {
              assertThat(CASES.resolve(id).resolve("hit/expected.findings")).content().contains(" " + id + " ");
              assertThat(CASES.resolve(id).resolve("near-miss/expected.findings"))
                  .content()
                  .doesNotContain(" " + id + " ");
            });
  }
}
