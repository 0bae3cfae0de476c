package org.gainsay.trust;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Polarity;
import org.gainsay.claim.Status;

/** What makers say of their own things. */
final class Officials {
  /** More different values of one place than this are no agreement to lean on. */
  private static final int FEW = 16;

  private final Set<Saying> said = new HashSet<>();
  private final Map<Place, List<Claim>> values = new HashMap<>();

  /** Where values agree or do not. */
  private record Place(String slot, Polarity polarity) {
    static Place of(Claim claim) {
      return new Place(claim.slot().iri(), claim.statement().polarity());
    }
  }

  void add(Claim claim) {
    if (claim.status() == Status.OFFICIAL && said.add(Saying.of(claim))) {
      values.computeIfAbsent(Place.of(claim), place -> new ArrayList<>(1)).add(claim);
    }
  }

  /** Whether one says the very same. */
  boolean say(Claim claim) {
    return said.contains(Saying.of(claim));
  }

  /** Whether one says the same, or the same more precisely. */
  boolean agree(Claim claim) {
    List<Claim> there = values.getOrDefault(Place.of(claim), List.of());
    return say(claim)
        || (there.size() <= FEW
            && there.stream().anyMatch(other -> Precision.holds(claim.value(), other.value())));
  }
}
