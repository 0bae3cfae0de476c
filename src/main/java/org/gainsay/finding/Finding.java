package org.gainsay.finding;

import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Term;
import org.gainsay.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a slot or a claim.
 *
 * @param iri hash of rule and slot
 * @param rule the rule's id: its file name without {@code .rq}
 * @param kind the rule's own word for what it finds: value, magnitude, exclusive …
 * @param claims the members, the favoured one first, then by document and place; never empty
 * @param explanation one sentence
 * @param favours IRI of the member that the evidence favours, or null for none
 */
public record Finding(
    String iri,
    String rule,
    String kind,
    Nature nature,
    Severity severity,
    Term subject,
    Term property,
    SortedMap<String, String> scope,
    List<Claim> claims,
    String explanation,
    @Nullable String favours) {
  private static final String HISTORY = "superseded";

  /** The order of output: severity, then the first member's document and place. */
  public static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::severity)
          .thenComparing(finding -> finding.claims().get(0).source().path())
          .thenComparing(finding -> finding.claims().get(0).evidence().span())
          .thenComparing(Finding::rule)
          .thenComparing(Finding::iri);

  public Finding {
    claims = List.copyOf(claims);
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("a finding without claims: " + iri);
    }
  }

  /**
   * Of the history of a document, the members that its latest version takes back; of any other
   * finding none.
   */
  public List<Claim> takenBack() {
    if (!kind.equals(HISTORY)) {
      return List.of();
    }
    Source latest = claims.stream().map(Claim::source).max(Source.BY_TURN).orElseThrow();
    return claims.stream().filter(claim -> Source.BY_TURN.compare(claim.source(), latest) < 0).toList();
  }

  /**
   * The values of its members without their words: {@code releaseDate 2023-11}. Two findings of one
   * place with the same values are the same matter.
   */
  public SortedSet<String> values() {
    SortedSet<String> values = new TreeSet<>();
    claims.forEach(claim -> values.add(value(claim)));
    return values;
  }

  /** That of one member. */
  public static String value(Claim claim) {
    String iri = claim.property().iri();
    String name = iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    String denied = claim.statement().polarity() == Polarity.DENIED ? "not " : "";
    return name + " " + denied + claim.value().meaning();
  }
}
