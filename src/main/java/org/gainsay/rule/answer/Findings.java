package org.gainsay.rule.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.sparql.engine.binding.Binding;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Term;
import org.gainsay.comparison.Comparison;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Nature;
import org.gainsay.finding.Severity;
import org.gainsay.graph.ClaimGraph;
import org.gainsay.rule.file.Rule;
import org.gainsay.rule.file.Weight;
import org.gainsay.source.Fingerprint;

/** Makes findings of what rules select. */
public final class Findings {
  private static final String TOLD_APART = "; yet one sentence or row gives both, perhaps under different conditions.";

  private final ClaimGraph graph;
  private final Comparison comparison;

  public Findings(ClaimGraph graph) {
    this.graph = graph;
    this.comparison = new Comparison(graph.vocabulary());
  }

  public List<Finding> of(Rule rule, List<Binding> rows) {
    return Match.of(read(rule, rows)).stream().map(match -> finding(rule, match)).toList();
  }

  /** The claims of the side that a rule withholds from all others. */
  public Set<String> withheld(Rule rule, List<Binding> rows) {
    String side = rule.header().withholds();
    return side.isEmpty()
        ? Set.of()
        : read(rule, rows).stream()
            .filter(row -> row.side().equals(side))
            .map(row -> row.claim().iri())
            .collect(Collectors.toSet());
  }

  private List<Row> read(Rule rule, List<Binding> rows) {
    List<Row> read = new ArrayList<>();
    for (Binding binding : rows) {
      Row row = Row.of(binding, rule, graph);
      if (row != null) {
        read.add(row);
      }
    }
    return read;
  }

  private Finding finding(Rule rule, Match match) {
    Claim head = match.head();
    Weight weight = match.weight(rule.weight());
    String explanation = new Explanation(graph.vocabulary(), comparison, match).of(rule);
    if (weight.nature() == Nature.CONFLICT && isOfOneSlot(match) && comparison.areToldApart(match.members())) {
      weight = new Weight(weight.kind(), Nature.SCOPE, Severity.WARNING);
      explanation = explanation.replaceFirst("\\.$", "") + TOLD_APART;
    }
    return new Finding(
        iri(rule, match),
        rule.id(),
        weight.kind(),
        weight.nature(),
        weight.severity(),
        head.subject(),
        called(head.property()),
        head.statement().scope(),
        match.members(),
        explanation,
        null);
  }

  private static boolean isOfOneSlot(Match match) {
    return match.members().stream().allMatch(claim -> claim.slot().iri().equals(match.slot()));
  }

  /** A finding is for people: its property is called as the vocabulary calls it. */
  private Term called(Term property) {
    return new Term(property.iri(), graph.vocabulary().called(property.iri(), property.label()));
  }

  private static String iri(Rule rule, Match match) {
    String source = match.source();
    String key =
        source == null
            ? Fingerprint.of(rule.id(), match.slot())
            : Fingerprint.of(rule.id(), match.slot(), identity(match));
    return Claim.IDENTIFIERS + "finding/" + key;
  }

  /** The document's identity: an edit of it leaves the finding what it was. */
  private static String identity(Match match) {
    return match.head().source().identity();
  }
}
