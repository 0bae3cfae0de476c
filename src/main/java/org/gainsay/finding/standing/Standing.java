package org.gainsay.finding.standing;

import java.util.Map;
import java.util.Optional;
import org.gainsay.claim.Claim;

/**
 * What all claims together make of each: who stands behind it, and which sources repeat others.
 *
 * @param supports by the IRI of a claim
 */
public record Standing(Map<String, Support> supports, Origins origins) {
  /** Where nobody asked. */
  public static final Standing NONE = new Standing(Map.of(), Origins.NONE);

  public Standing {
    supports = Map.copyOf(supports);
  }

  public Optional<Support> of(Claim claim) {
    return Optional.ofNullable(supports.get(claim.iri()));
  }
}
