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
import org.gainsay.claim.Value;
import org.gainsay.trust.origin.Saying;

/** What makers say of their own things. */
final class Officials {
  /** More different values of one place than this are no agreement to lean on. */
  private static final int FEW = 16;

  private final Set<Saying> said = new HashSet<>();
  private final Map<Side, List<Value>> values = new HashMap<>();

  /** Where values agree or do not. */
  private record Side(Saying.Place place, Polarity polarity) {
    static Side of(Saying saying) {
      return new Side(saying.place(), saying.polarity());
    }
  }

  void add(Claim claim) {
    if (claim.status() == Status.OFFICIAL && said.add(Saying.of(claim))) {
      values
          .computeIfAbsent(Side.of(Saying.of(claim)), side -> new ArrayList<>(1))
          .add(claim.value());
    }
  }

  /** Whether one says the very same. */
  boolean say(Saying saying) {
    return said.contains(saying);
  }

  /** Whether one says the same, or the same more precisely. */
  boolean agree(Saying saying, Value value) {
    List<Value> there = values.getOrDefault(Side.of(saying), List.of());
    return say(saying)
        || (there.size() <= FEW && there.stream().anyMatch(other -> Precision.holds(value, other)));
  }
}
