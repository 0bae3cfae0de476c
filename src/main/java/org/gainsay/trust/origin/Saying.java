package org.gainsay.trust.origin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Slot;
import org.jspecify.annotations.Nullable;

/** What several claims say alike. */
public record Saying(Place place, Polarity polarity, String meaning) {
  /** A slot without the labels of its terms, which differ from document to document. */
  public record Place(
      String subject, String property, SortedMap<String, String> scope, @Nullable String unit) {
    static Place of(Slot slot) {
      return new Place(slot.subject().iri(), slot.property().iri(), slot.scope(), slot.unit());
    }
  }

  public static Saying of(Claim claim) {
    return new Saying(
        Place.of(claim.slot()), claim.statement().polarity(), claim.value().meaning());
  }

  /** Claims by what they say, each saying in the order in which it came. */
  static Map<Saying, List<Claim>> all(List<Claim> claims) {
    Map<Saying, List<Claim>> said = new LinkedHashMap<>();
    claims.forEach(claim -> said.computeIfAbsent(of(claim), saying -> new ArrayList<>(1)).add(claim));
    return said;
  }
}
