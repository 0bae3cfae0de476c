package org.gainsay.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Echoes;
import org.gainsay.finding.Finding;
import org.gainsay.graph.ClaimGraph;
import org.gainsay.rule.answer.Findings;
import org.gainsay.rule.file.Rule;
import org.gainsay.rule.query.PropertyNames;
import org.gainsay.source.Problem;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Where rules are heard: over batches of whole subjects, and over everything where one asks. */
final class Court {
  /** Claims of a batch: a graph of them takes some 20 MB. */
  private static final int BATCH = 4000;

  private final Vocabulary vocabulary;
  private final @Nullable LocalDate asOf;
  private final Duration limit;
  private final Echoes echoes;
  private final @Nullable Set<Node> asked;

  /**
   * A court.
   *
   * @param asked the predicates of the vocabulary that rules can ask by, or null for all
   */
  Court(
      Vocabulary vocabulary,
      Echoes echoes,
      @Nullable LocalDate asOf,
      Duration limit,
      @Nullable Set<Node> asked) {
    this.asked = asked;
    this.vocabulary = vocabulary;
    this.echoes = echoes;
    this.asOf = asOf;
    this.limit = limit;
  }

  /**
   * What one rule says of some claims.
   *
   * @param withheld IRIs of those that no other rule shall hear
   */
  private record Hearing(
      Rule rule, List<Finding> findings, Set<String> withheld, List<Problem> problems) {}

  /** A rule that fails on one batch says nothing of any. */
  Judgement judge(List<Rule> rules, List<Claim> claims) {
    List<Rule> historic = rules.stream().filter(Court::isHistoric).toList();
    List<Hearing> hearings = new ArrayList<>(hearApart(historic, Versioned.of(claims)));
    Set<String> withheld = new HashSet<>();
    hearings.forEach(hearing -> withheld.addAll(hearing.withheld()));
    List<Claim> heard =
        claims.stream().filter(claim -> !withheld.contains(claim.iri())).toList();
    List<Rule> present = rules.stream().filter(rule -> !isHistoric(rule)).toList();
    hearings.addAll(hearApart(present.stream().filter(Court::isOfOneSubject).toList(), heard));
    hearings.addAll(
        hearApart(
            present.stream().filter(rule -> rule.header().isAboutRepetition()).toList(),
            heard.stream().filter(claim -> echoes.claims().contains(claim.iri())).toList()));
    present.stream()
        .filter(rule -> rule.header().isAboutAll())
        .forEach(rule -> hearings.addAll(hear(List.of(rule), about(rule, heard))));
    return judgement(hearings);
  }

  private static boolean isOfOneSubject(Rule rule) {
    return !rule.header().isAboutAll() && !rule.header().isAboutRepetition();
  }

  private static boolean isHistoric(Rule rule) {
    return !rule.header().withholds().isEmpty();
  }

  private List<Hearing> hearApart(List<Rule> rules, List<Claim> claims) {
    return Batches.of(claims, BATCH).parallelStream()
        .flatMap(batch -> hear(rules, batch).stream())
        .toList();
  }

  /** The claims of the properties that a rule names, all where it names none. */
  private static List<Claim> about(Rule rule, List<Claim> claims) {
    Set<String> named = PropertyNames.of(rule.query());
    return named.isEmpty()
        ? claims
        : claims.stream().filter(claim -> named.contains(claim.property().iri())).toList();
  }

  private List<Hearing> hear(List<Rule> rules, List<Claim> claims) {
    if (claims.isEmpty()) {
      return List.of();
    }
    ClaimGraph graph =
        asked == null ? ClaimGraph.of(claims, vocabulary) : ClaimGraph.of(claims, vocabulary, asked);
    RuleRun run = new RuleRun(graph.with(echoes), asOf, limit);
    Findings findings = new Findings(graph);
    return rules.stream().map(rule -> hear(rule, run, findings)).toList();
  }

  private static Hearing hear(Rule rule, RuleRun run, Findings findings) {
    RuleRun.Rows rows = run.run(rule);
    return new Hearing(
        rule, findings.of(rule, rows.bindings()), findings.withheld(rule, rows.bindings()), rows.problems());
  }

  private static Judgement judgement(List<Hearing> hearings) {
    Map<String, Problem> failed = new HashMap<>();
    hearings.forEach(
        hearing -> hearing.problems().forEach(why -> failed.putIfAbsent(hearing.rule().id(), why)));
    Set<String> seen = new HashSet<>();
    List<Finding> found =
        hearings.stream()
            .filter(hearing -> !failed.containsKey(hearing.rule().id()))
            .flatMap(hearing -> hearing.findings().stream())
            .sorted(Finding.ORDER)
            .filter(finding -> seen.add(finding.iri()))
            .toList();
    return new Judgement(found, failed.values().stream().sorted().toList());
  }
}
