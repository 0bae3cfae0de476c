package org.gainsay.rule;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Echoes;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Severity;
import org.gainsay.graph.ClaimGraph;
import org.gainsay.graph.sparql.Header;
import org.gainsay.rule.file.Rule;
import org.gainsay.rule.file.RuleFiles;
import org.gainsay.rule.file.RuleReader;
import org.gainsay.rule.query.Asked;
import org.gainsay.rule.query.PropertyNames;
import org.gainsay.source.Problem;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * All rules that hold.
 *
 * <pre>RuleBook.bundled().with(Path.of("my-rules")).judge(claims, vocabulary, null)</pre>
 */
public final class RuleBook {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final List<RuleReader.Reading> readings;
  private final Duration limit;
  private final boolean bundled;

  private RuleBook(List<RuleReader.Reading> readings, Duration limit, boolean bundled) {
    this.readings = List.copyOf(readings);
    this.limit = limit;
    this.bundled = bundled;
  }

  /** The rules that travel with the program. */
  public static RuleBook bundled() {
    return new RuleBook(RuleFiles.bundled(), LIMIT, true);
  }

  /**
   * These and the rules of a folder: each {@code .rq} file below it, weighed by a table {@code
   * rules.tsv} in it, if any.
   *
   * @throws java.io.UncheckedIOException where the folder or a file cannot be read
   */
  public RuleBook with(Path folder) {
    List<RuleReader.Reading> all = new ArrayList<>(readings);
    all.addAll(RuleFiles.of(folder));
    return new RuleBook(all, limit, false);
  }

  /** These, with another limit to the time that one rule may take; without one it is 30 s. */
  public RuleBook within(Duration time) {
    return new RuleBook(readings, time, bundled);
  }

  /** What could not be read as a rule and does not hold. */
  public List<Problem> problems() {
    return readings.stream().flatMap(reading -> reading.problems().stream()).sorted().toList();
  }

  /** What holds and could be better. */
  public List<Problem> warnings() {
    return readings.stream().flatMap(reading -> reading.warnings().stream()).sorted().toList();
  }

  /** Those that speak of one subject at a time. */
  public RuleBook ofOneSubject() {
    return only(rule -> !rule.header().isAboutAll() && !rule.header().isAboutRepetition());
  }

  /** Those that speak of values that are one source's word, and what they must not hear. */
  public RuleBook ofRepetition() {
    return only(rule -> rule.header().isAboutRepetition() || !rule.header().withholds().isEmpty());
  }

  /** Those that speak of several subjects at once. */
  public RuleBook ofSeveral() {
    return only(rule -> rule.header().isAboutAll());
  }

  private RuleBook only(Predicate<Rule> wanted) {
    return new RuleBook(readings.stream().map(reading -> reading.only(wanted)).toList(), limit, bundled);
  }

  /** The properties that the rules name; none where one of them may speak of any. */
  public Set<String> properties() {
    List<Set<String>> named = rules().map(rule -> PropertyNames.of(rule.query())).toList();
    return named.stream().anyMatch(Set::isEmpty)
        ? Set.of()
        : named.stream().flatMap(Set::stream).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The rules' ids, sorted. */
  public List<String> ids() {
    return rules().map(Rule::id).toList();
  }

  /** What a rule says of itself, with the path of its file as the part {@code path}. */
  public Optional<Header> header(String id) {
    return rules()
        .filter(rule -> rule.id().equals(id))
        .map(
            rule -> {
              Map<String, String> parts = new HashMap<>(rule.header().parts());
              parts.put("path", rule.path());
              return new Header(parts);
            })
        .findFirst();
  }

  /** What the rules say of themselves, by id. */
  public SortedMap<String, About> about() {
    SortedMap<String, About> about = new TreeMap<>();
    rules().forEach(rule -> about.put(rule.id(), new About(rule.header(), rule.weight().severity())));
    return about;
  }

  /**
   * A rule to people.
   *
   * @param severity the usual one
   */
  public record About(Header header, Severity severity) {}

  private Stream<Rule> rules() {
    return readings.stream()
        .flatMap(reading -> reading.rules().stream())
        .sorted(Comparator.comparing(Rule::id));
  }

  /**
   * What the rules say of claims, whatever their order; linear in their number, and in memory for
   * some thousand of them at a time.
   *
   * @param asOf the day to judge by, or null for each document's own
   */
  public Judgement judge(List<Claim> claims, Vocabulary vocabulary, @Nullable LocalDate asOf) {
    return judge(claims, Echoes.NONE, vocabulary, asOf);
  }

  /** The same where it is known which values are one source's word, repeated. */
  public Judgement judge(
      List<Claim> claims, Echoes echoes, Vocabulary vocabulary, @Nullable LocalDate asOf) {
    List<Rule> rules = rules().toList();
    return new Court(vocabulary, echoes, asOf, limit, asked(rules)).judge(rules, claims);
  }

  /** Of rules of others nobody knows what they take for granted: they see all. */
  private @Nullable Set<Node> asked(List<Rule> rules) {
    return bundled ? Asked.by(rules).orElse(null) : null;
  }

  /**
   * What the rules say of some subjects of a graph, as if all of it had been judged: what to do when
   * a document has changed, with the subjects that it spoke of or speaks of. The cost depends on the
   * claims about these subjects and about the things that they are tied to, not on the graph. Who
   * repeats whom takes all claims and is not asked.
   *
   * @param subjects their IRIs
   * @param asOf the day to judge by, or null for each document's own
   */
  public Judgement judge(ClaimGraph graph, Set<String> subjects, @Nullable LocalDate asOf) {
    List<Claim> near = Neighbourhood.of(graph, subjects, ofSeveral().properties());
    Judgement judgement = judge(near, graph.vocabulary(), asOf);
    List<Finding> about =
        judgement.findings().stream()
            .filter(finding -> finding.claims().stream().anyMatch(claim -> subjects.contains(claim.subject().iri())))
            .toList();
    return new Judgement(about, judgement.problems());
  }
}
