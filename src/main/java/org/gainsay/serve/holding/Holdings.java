package org.gainsay.serve.holding;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gainsay.Explainer;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Term;
import org.gainsay.finding.Finding;
import org.gainsay.finding.standing.Support;
import org.gainsay.finding.standing.Verdict;
import org.gainsay.graph.ClaimGraph;
import org.gainsay.report.text.RuleText;
import org.gainsay.source.Fingerprint;
import org.gainsay.source.Source;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * An outcome with the ways into it: by claim, finding, document and subject, each under the short
 * key that stands in addresses. Made once; linear in claims and members of findings.
 */
public final class Holdings {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*");

  private final Outcome outcome;
  private final Gainsay gainsay;
  private final String place;
  private final ClaimGraph graph;
  private final Texts texts;
  private final String tag;
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private final Map<String, Finding> findings = new LinkedHashMap<>();
  private final Map<String, Source> documents = new LinkedHashMap<>();
  private final Map<String, Term> subjects = new TreeMap<>();
  private final Map<String, List<Claim>> ofSubject = new LinkedHashMap<>();
  private final Map<String, List<Claim>> ofDocument = new LinkedHashMap<>();
  private final Map<String, List<Finding>> ofClaim = new LinkedHashMap<>();
  private @Nullable Explainer explainer;

  /**
   * The ways into an outcome, made ready.
   *
   * @param place the store that the documents are kept in, as a call names it; empty where they are files
   */
  public Holdings(Outcome outcome, Gainsay gainsay, Texts texts, String place) {
    this.outcome = outcome;
    this.gainsay = gainsay;
    this.place = place;
    this.graph = gainsay.graph(outcome);
    this.texts = texts;
    this.tag = tag(outcome);
    outcome.sources().forEach(source -> documents.put(key(source), source));
    outcome.claims().stream().sorted(Claim.ORDER).forEach(this::put);
    outcome.findings().stream().sorted(Finding.ORDER).forEach(this::put);
  }

  private void put(Claim claim) {
    claims.put(key(claim.iri()), claim);
    subjects.put(key(claim.subject().iri()), claim.subject());
    ofSubject.computeIfAbsent(claim.subject().iri(), iri -> new ArrayList<>()).add(claim);
    ofDocument.computeIfAbsent(key(claim.source()), key -> new ArrayList<>()).add(claim);
  }

  private void put(Finding finding) {
    findings.put(key(finding.iri()), finding);
    finding.claims().stream()
        .distinct()
        .forEach(claim -> ofClaim.computeIfAbsent(claim.iri(), iri -> new ArrayList<>()).add(finding));
  }

  private static String tag(Outcome outcome) {
    Set<String> all = new TreeSet<>();
    outcome.claims().forEach(claim -> all.add(claim.iri() + claim.source().hash()));
    outcome.findings().forEach(finding -> all.add(finding.iri() + finding.explanation()));
    outcome.sources().forEach(source -> all.add(source.toString()));
    return Fingerprint.of(all.toArray(String[]::new));
  }

  /**
   * What follows the last {@code /} or {@code #}: a hash, or the name in a vocabulary; a hash of
   * all where that would not stand in an address as it is.
   */
  public static String key(String iri) {
    String last = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    return PLAIN.matcher(last).matches() ? last : Fingerprint.of(iri);
  }

  public static String key(Source source) {
    return Fingerprint.of(source.path(), source.hash());
  }

  /** Names all of it: the same tag, the same answers. */
  public String tag() {
    return tag;
  }

  public Outcome outcome() {
    return outcome;
  }

  public ClaimGraph graph() {
    return graph;
  }

  /** What the rule of a finding says of itself; the rules are read when this is first asked. */
  public RuleText rule(Finding finding) {
    return explainer().rule(finding);
  }

  private synchronized Explainer explainer() {
    if (explainer == null) {
      explainer = gainsay.explainer(outcome);
    }
    return explainer;
  }

  /** The store as a call names it, empty where the documents are files. */
  public String place() {
    return place;
  }

  public Vocabulary vocabulary() {
    return graph.vocabulary();
  }

  public Optional<Finding> finding(String key) {
    return Optional.ofNullable(findings.get(key));
  }

  public Optional<Source> document(String key) {
    return Optional.ofNullable(documents.get(key));
  }

  public Optional<Term> subject(String key) {
    return Optional.ofNullable(subjects.get(key));
  }

  public Collection<Finding> findings() {
    return findings.values();
  }

  public Collection<Claim> claims() {
    return claims.values();
  }

  /** What claims speak of, by key. */
  public Collection<Term> subjects() {
    return subjects.values();
  }

  public List<Claim> about(Term subject) {
    return ofSubject.getOrDefault(subject.iri(), List.of());
  }

  public List<Claim> of(Source source) {
    return ofDocument.getOrDefault(key(source), List.of());
  }

  public List<Finding> on(Claim claim) {
    return ofClaim.getOrDefault(claim.iri(), List.of());
  }

  /** The findings in which a claim about the subject stands. */
  public List<Finding> on(Term subject) {
    return about(subject).stream()
        .flatMap(claim -> on(claim).stream())
        .distinct()
        .sorted(Finding.ORDER)
        .toList();
  }

  public Support support(Claim claim) {
    return outcome
        .supports()
        .getOrDefault(claim.iri(), Support.of(List.of(claim.source().identity()), Verdict.UNVERIFIED));
  }

  public Optional<String> text(Source source) {
    return texts.of(source);
  }
}
