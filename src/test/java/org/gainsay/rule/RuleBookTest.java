package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.Settings;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Said;
import org.gainsay.input.Input;
import org.gainsay.input.Inputs;
import org.gainsay.rule.file.RuleReader;
import org.gainsay.source.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class RuleBookTest {
  private static final String HEADER =
      """
      # Title: t
      # Problem: p
      # Example: e
      # Remedy: r
      # Explanation: {subject}: {sides}
      PREFIX gs: <https://w3id.org/gainsay/ns#>
      """;

  @TempDir Path folder;

  private RuleBook with(String query) throws IOException {
    Files.writeString(folder.resolve("mine.rq"), HEADER + query);
    return RuleBook.bundled().with(folder);
  }

  @Test
  void theBundledRulesAreSound() {
    assertThat(RuleBook.bundled().problems()).isEmpty();
    assertThat(RuleBook.bundled().warnings()).isEmpty();
  }

  /** Beside rules of others, be they none, all of the vocabulary is in the graph. */
  @Test
  void ofTheVocabularyTheyNeedOnlyWhatTheyAskFor() {
    Settings usual = Settings.STANDARD;
    Settings seeingAll = new Settings(null, null, folder, null);
    List<Input> samples = Inputs.under(List.of("data/documents", "src/test/resources/cases")).documents();
    Outcome outcome = Gainsay.open(usual).check(samples);
    assertThat(outcome.findings()).hasSizeGreaterThan(20);
    assertThat(Gainsay.open(seeingAll).check(samples).findings()).isEqualTo(outcome.findings());
  }

  @Test
  void theTestDomainIsSound() {
    assertThat(Bicycles.read().problems())
        .noneMatch(problem -> problem.path().endsWith("bicycles.ttl"));
  }

  @Test
  void theTableListsEveryRuleAndEachHasItsPage() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("queries/rules"))) {
      List<String> ids =
          files
              .map(Path::toString)
              .filter(name -> name.endsWith(".rq"))
              .map(RuleReader::id)
              .sorted()
              .toList();
      assertThat(RuleBook.bundled().ids()).isEqualTo(ids);
      assertThat(ids).allSatisfy(id -> assertThat(Path.of("docs/rules", id + ".md")).exists());
    }
  }

  @Test
  void aFileInAFolderIsARule() throws IOException {
    RuleBook book = with("SELECT ?slot ?claim { ?claim gs:slot ?slot ; gs:low ?low }");
    Claim claim = Said.in("a.md").of("Jackdaw").figure("weight", "8").claim();

    assertThat(book.problems()).isEmpty();
    assertThat(book.warnings()).isEmpty();
    assertThat(book.judge(List.of(claim), Bicycles.VOCABULARY, null).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.rule()).isEqualTo("mine"))
        .satisfies(finding -> assertThat(finding.explanation()).isEqualTo("Jackdaw: \"8\" (a.md:1, rumoured, 0.50)."));
  }

  @Test
  void aFaultOfSyntaxIsShownWithItsLine() throws IOException {
    Problem problem = only(with("SELECT ?claim {\n  ?claim gs:slot ?slot ;; gs:low\n}"));

    assertThat(problem.path()).endsWith("mine.rq");
    assertThat(problem.place()).containsPattern("mine.rq:[89]:");
    assertThat(problem.message()).startsWith("this is no SPARQL");
  }

  private static Problem only(RuleBook book) {
    assertThat(book.problems()).hasSize(1);
    assertThat(book.ids()).doesNotContain("mine");
    return book.problems().get(0);
  }

  @Test
  void aRuleMayNotAskOtherServers() throws IOException {
    RuleBook book =
        with("SELECT ?claim { ?claim gs:slot ?s SERVICE <http://localhost:1/> { ?s ?p ?o } }");
    assertThat(only(book).message()).contains("SERVICE");
    assertThat(only(book).position()).hasToString("7:35");
  }

  @Test
  void aRuleMayNotReadFiles() throws IOException {
    String query = "SELECT ?claim FROM <file:///etc/passwd> { ?claim gs:slot ?s }";
    assertThat(only(with(query)).message()).contains("FROM");
  }

  @Test
  void aRuleMayNotCallPrograms() throws IOException {
    String java = "<java:org.gainsay.rule.NeverLoaded>";
    for (String part :
        List.of(
            "SELECT ?claim { ?claim gs:slot ?s FILTER(%s(?s)) }",
            "SELECT ?claim (%s(?claim) AS ?x) { ?claim gs:slot ?s }",
            "SELECT ?claim { ?claim gs:slot ?s BIND(1 + %s(1) AS ?x) }",
            "SELECT ?claim { ?claim gs:slot ?s OPTIONAL { ?s ?p ?o FILTER(%s(?o)) } }",
            "SELECT ?claim { ?claim gs:slot ?s FILTER EXISTS { ?s ?p ?o FILTER(%s(?o)) } }",
            "SELECT ?claim (SUM(%s(?s)) AS ?x) { ?claim gs:slot ?s } GROUP BY ?claim",
            "SELECT ?claim { ?claim gs:slot ?s } GROUP BY ?claim HAVING (%s(?claim))",
            "SELECT ?claim { ?claim gs:slot ?s } ORDER BY %s(?claim)",
            "SELECT ?claim { ?claim gs:slot ?s ; %s ?x }",
            "SELECT ?claim { { SELECT ?claim { ?claim gs:slot ?s FILTER(%s(?s)) } } }")) {
      assertThat(only(with(part.formatted(java))).message()).contains("java:").contains("may");
    }
    assertThat(NeverLoadedWitness.LOADED).isEmpty();
  }

  @Test
  void aRuleSelectsItsMembers() throws IOException {
    assertThat(only(with("ASK { ?claim gs:slot ?s }")).message()).contains("SELECT ?slot ?claim");
    assertThat(only(with("SELECT ?c { ?c gs:slot ?s }")).message()).contains("?claim");
  }

  @Test
  void aNameThatTheQueryDoesNotKnowIsAProblem() throws IOException {
    String text = HEADER.replace("{sides}", "{nonsense}") + "SELECT ?claim { ?claim gs:slot ?s }";
    Files.writeString(folder.resolve("mine.rq"), text);
    assertThat(only(RuleBook.bundled().with(folder)).message()).contains("nonsense");
  }

  @Test
  void aRuleThatJoinsPropertyFirstIsWarnedOf() throws IOException {
    String b = "<https://example.org/bicycles#weight>";
    RuleBook first =
        with("SELECT ?claim { ?claim gs:property " + b + " ; gs:slot ?s ; gs:low ?l }");
    assertThat(first.problems()).isEmpty();
    assertThat(first.warnings()).extracting(Problem::message).singleElement().asString()
        .contains("?claim is looked for by its property first");

    RuleBook neither = with("SELECT ?claim { ?claim gs:low ?l . ?other gs:high ?l }");
    assertThat(neither.warnings()).hasSize(2);
  }

  @Test
  void aTableThatIsNoneIsAProblem() throws IOException {
    Files.writeString(folder.resolve("rules.tsv"), "rule\tkind\tnature\tseverity\nmine\todd\tgrave\n");
    RuleBook book = with("SELECT ?claim { ?claim gs:slot ?s }");
    assertThat(book.problems()).extracting(Problem::message).singleElement().asString()
        .contains("rule, kind, nature and severity");
  }

  @Test
  @Timeout(60)
  void aRuleThatDoesNotEndIsNamedAndTheRestSpeaks() throws IOException {
    RuleBook book =
        with("SELECT ?claim { ?claim ?p ?o . ?b ?q ?r . ?c ?s ?t . ?d ?u ?v FILTER(?o = ?v) }")
            .within(Duration.ofMillis(300));
    List<Claim> claims =
        IntStream.range(0, 50)
            .mapToObj(i -> Said.in(i + ".md").of("Jackdaw").figure("weight", "" + (i + 5)).claim())
            .toList();

    Judgement judgement = book.judge(claims, Bicycles.VOCABULARY, null);

    assertThat(judgement.problems()).singleElement()
        .satisfies(problem -> assertThat(problem.message()).contains("the rule mine took longer"));
    assertThat(judgement.findings()).extracting("rule").containsExactly("disjoint-values");
  }
}
