package org.gainsay.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Value;

/**
 * Claims by their subject and by the thing that they name. A graph would find them too, but looks
 * through all that is said of a thing to find who is about it: what half of all claims name costs
 * as much as half of the graph.
 */
final class ClaimIndex {
  private final Map<String, List<Claim>> bySubject = new HashMap<>();
  private final Map<String, List<Claim>> byThing = new HashMap<>();

  private ClaimIndex() {}

  static ClaimIndex of(Collection<Claim> claims) {
    ClaimIndex index = new ClaimIndex();
    for (Claim claim : claims) {
      put(index.bySubject, claim.subject().iri(), claim);
      if (claim.value() instanceof Value.EntityValue named) {
        put(index.byThing, named.entity().iri(), claim);
      }
    }
    return index;
  }

  private static void put(Map<String, List<Claim>> map, String key, Claim claim) {
    map.computeIfAbsent(key, k -> new ArrayList<>(4)).add(claim);
  }

  List<Claim> about(Collection<String> subjects) {
    return all(bySubject, subjects);
  }

  List<Claim> naming(Collection<String> things) {
    return all(byThing, things);
  }

  private static List<Claim> all(Map<String, List<Claim>> map, Collection<String> keys) {
    List<Claim> found = new ArrayList<>();
    for (String key : new TreeSet<>(keys)) {
      found.addAll(map.getOrDefault(key, List.of()));
    }
    return found;
  }
}
