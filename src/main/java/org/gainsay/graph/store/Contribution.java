package org.gainsay.graph.store;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.source.Source;

/**
 * A document as a whole, to be stored.
 *
 * @param source as its claims have it
 * @param text as decoded
 */
public record Contribution(
    StoredDocument document, Source source, String text, List<Claim> claims) {
  public Contribution {
    claims = List.copyOf(claims);
  }
}
