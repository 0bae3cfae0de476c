package org.gainsay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Finding;
import org.gainsay.finding.standing.Origins;
import org.gainsay.finding.standing.Standing;
import org.gainsay.finding.standing.Support;
import org.gainsay.source.Problem;
import org.gainsay.source.Source;

/**
 * What came out of documents.
 *
 * @param claims by document, in the order of the text
 * @param findings none where documents were only read
 * @param supports who stands behind each claim, by its IRI; none where documents were only read
 * @param problems whatever could not be read, by place
 * @param sources the documents that were read, by path
 * @param origins which documents repeat others; none where documents were only read
 */
public record Outcome(
    List<Claim> claims,
    List<Finding> findings,
    Map<String, Support> supports,
    List<Problem> problems,
    List<Source> sources,
    Origins origins) {
  public Outcome {
    claims = List.copyOf(claims);
    supports = Map.copyOf(supports);
    findings = List.copyOf(findings);
    problems = problems.stream().distinct().sorted().toList();
    sources = List.copyOf(sources);
  }

  /** The same with what is kept of documents that were not read now; judged no more. */
  Outcome beside(Outcome stored) {
    Set<String> read = sources.stream().map(Source::identity).collect(Collectors.toSet());
    Predicate<Source> isOther = source -> !read.contains(source.identity());
    List<Claim> allClaims = new ArrayList<>(claims);
    stored.claims.stream().filter(claim -> isOther.test(claim.source())).forEach(allClaims::add);
    List<Source> allSources = new ArrayList<>(sources);
    stored.sources.stream().filter(isOther).forEach(allSources::add);
    List<Problem> allProblems = new ArrayList<>(problems);
    allProblems.addAll(stored.problems);
    return new Outcome(allClaims, allProblems, allSources);
  }

  /** What was only read. */
  public Outcome(List<Claim> claims, List<Problem> problems, List<Source> sources) {
    this(claims, List.of(), Map.of(), problems, sources, Origins.NONE);
  }

  /** The same with only those documents that had spoken by a day. */
  public Outcome knownBy(AsOf day) {
    return new Outcome(
        claims, findings, supports, problems, sources.stream().filter(day::knows).toList(), origins);
  }

  /** What all claims together make of each. */
  public Standing standing() {
    return new Standing(supports, origins);
  }

  /** What is claimed of some subjects, not judged; all sources and problems stay. */
  public Outcome about(Set<String> subjects) {
    return new Outcome(
        claims.stream().filter(claim -> subjects.contains(claim.subject().iri())).toList(),
        problems,
        sources);
  }

  /** The same with further claims, not judged. */
  public Outcome and(List<Claim> further) {
    List<Claim> all = new ArrayList<>(claims);
    all.addAll(further);
    return new Outcome(all, problems, sources);
  }

  /** The same with problems that were met elsewhere. */
  public Outcome with(List<Problem> further) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(further);
    return new Outcome(claims, findings, supports, all, sources, origins);
  }
}
