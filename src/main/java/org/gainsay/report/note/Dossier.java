package org.gainsay.report.note;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Term;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Support;

/**
 * All that notes are made of.
 *
 * @param supports by the IRI of each claim
 * @param names what the vocabulary calls subjects and properties, by their IRIs; the preferred name first
 */
public record Dossier(
    List<Claim> claims,
    List<Finding> findings,
    Map<String, Support> supports,
    Map<String, List<String>> names) {
  public Dossier {
    claims = claims.stream().sorted(Claim.ORDER).toList();
    findings = findings.stream().sorted(Finding.ORDER).toList();
    supports = Map.copyOf(supports);
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
                    each.getValue(), found.getOrDefault(each.getKey(), List.of()), supports, names))
        .sorted(
            Comparator.comparing((Dossier dossier) -> dossier.subject().label())
                .thenComparing(dossier -> dossier.subject().iri()))
        .toList();
  }

  /** What people call a property. */
  String called(Term property) {
    return names.getOrDefault(property.iri(), List.of(property.label())).get(0);
  }

  /** Of a dossier of one subject. */
  Term subject() {
    return claims.get(0).subject();
  }
}
