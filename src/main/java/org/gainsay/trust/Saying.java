package org.gainsay.trust;

import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;

/** What several claims say alike. */
record Saying(String slot, Polarity polarity, String meaning) {
  static Saying of(Claim claim) {
    return new Saying(
        claim.slot().iri(), claim.statement().polarity(), claim.value().meaning());
  }
}
