package org.gainsay.report.note;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Term;
import org.gainsay.finding.Finding;
import org.gainsay.finding.standing.Support;
import org.gainsay.report.Names;

/**
 * All that notes are made of.
 *
 * @param supports by the IRI of each claim
 * @param quotes the words of claims as a reader sees them, by IRI; of others those that are kept
 * @param names what the vocabulary calls subjects and properties, by their IRIs; the preferred name first
 */
public record Dossier(
    List<Claim> claims,
    List<Finding> findings,
    Map<String, Support> supports,
    Map<String, String> quotes,
    Map<String, List<String>> names) {
  public Dossier {
    claims = claims.stream().sorted(Claim.ORDER).toList();
    findings = findings.stream().sorted(Finding.ORDER).toList();
    supports = Map.copyOf(supports);
    quotes = Map.copyOf(quotes);
    names = Map.copyOf(names);
  }

  /** What is known of each subject, by label. */
  List<Dossier> bySubject() {
    Map<String, List<Claim>> claimed =
        claims.stream()
            .collect(
                Collectors.groupingBy(
                    claim -> claim.subject().iri(), LinkedHashMap::new, Collectors.toList()));
    Map<String, List<Finding>> found =
        findings.stream().collect(Collectors.groupingBy(finding -> finding.subject().iri()));
    return claimed.entrySet().stream()
        .map(
            each ->
                new Dossier(
                    each.getValue(),
                    found.getOrDefault(each.getKey(), List.of()),
                    supports,
                    quotes,
                    names))
        .sorted(
            Comparator.comparing((Dossier dossier) -> dossier.subject().label())
                .thenComparing(dossier -> dossier.subject().iri()))
        .toList();
  }

  /** What people call a property; where nobody says, the words of its name. */
  String called(Term property) {
    List<String> known = names.getOrDefault(property.iri(), List.of());
    return known.isEmpty() ? Names.called(property) : known.get(0);
  }

  /** What documents claim now: without what a later version of theirs has taken back. */
  List<Claim> current() {
    Set<Claim> takenBack = new HashSet<>();
    findings.forEach(finding -> takenBack.addAll(finding.takenBack()));
    return claims.stream().filter(claim -> !takenBack.contains(claim)).toList();
  }

  /** The words of a claim on one line. */
  String quote(Claim claim) {
    return quotes.getOrDefault(claim.iri(), claim.evidence().quote());
  }

  /** Of a dossier of one subject. */
  Term subject() {
    return claims.get(0).subject();
  }
}
