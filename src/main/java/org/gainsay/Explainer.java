package org.gainsay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.comparison.Bounds;
import org.gainsay.comparison.Margins;
import org.gainsay.finding.Finding;
import org.gainsay.graph.sparql.Header;
import org.gainsay.report.text.Dossier;
import org.gainsay.report.text.RuleText;
import org.gainsay.rule.RuleBook;
import org.gainsay.trust.Grounds;
import org.gainsay.vocabulary.Vocabulary;

/**
 * Gathers all that is known of a claim or of a finding.
 *
 * <pre>explainer.dossier(explainer.claims("3f0b2c").get(0)).rivals()</pre>
 */
public final class Explainer {
  private final Outcome outcome;
  private final RuleBook rules;
  private final Vocabulary vocabulary;
  private final Grounds grounds;
  private final Margins margins;
  private final Map<String, List<Claim>> bySlot;

  Explainer(Outcome outcome, RuleBook rules, Vocabulary vocabulary) {
    this.outcome = outcome;
    this.rules = rules;
    this.vocabulary = vocabulary;
    this.grounds = new Grounds(vocabulary);
    this.margins = new Margins(vocabulary);
    this.bySlot =
        outcome.claims().stream()
            .collect(Collectors.groupingBy(claim -> claim.slot().iri(), HashMap::new, Collectors.toList()));
  }

  /** The claims that an IRI or the end of one names. */
  public List<Claim> claims(String iri) {
    return outcome.claims().stream().filter(claim -> claim.iri().endsWith(iri)).toList();
  }

  /** The findings that an IRI or the end of one names. */
  public List<Finding> findings(String iri) {
    return outcome.findings().stream().filter(finding -> finding.iri().endsWith(iri)).toList();
  }

  /** Linear in claims and in members of findings. */
  public Dossier dossier(Claim claim) {
    List<Claim> rivals =
        bySlot.getOrDefault(claim.slot().iri(), List.of()).stream()
            .filter(other -> !other.equals(claim))
            .toList();
    List<Finding> findings =
        outcome.findings().stream().filter(finding -> finding.claims().contains(claim)).toList();
    String property = vocabulary.called(claim.property().iri(), claim.property().label());
    return new Dossier(
        claim, property, grounds.of(claim), reach(claim), rivals, findings, outcome.standing());
  }

  private String reach(Claim claim) {
    return margins.of(claim.statement()).map(Explainer::words).orElse("");
  }

  private static String words(Bounds bounds) {
    return switch (bounds) {
      case Bounds.Figures(double low, double high) ->
          "from " + figure(low) + " to " + figure(high) + ", tolerance included";
      case Bounds.Days(var low, var high) -> "from " + low + " to " + high;
    };
  }

  private static String figure(double side) {
    return Double.isInfinite(side) ? "anything" : Double.toString(side).replaceFirst("\\.0($|E)", "$1");
  }

  /** What the rule of a finding says of itself. */
  public RuleText rule(Finding finding) {
    Optional<Header> header = rules.header(finding.rule());
    return new RuleText(
        part(header, "path"), part(header, "title"), part(header, "problem"), part(header, "remedy"));
  }

  private static String part(Optional<Header> header, String name) {
    return header.map(known -> known.part(name)).orElse("");
  }
}
