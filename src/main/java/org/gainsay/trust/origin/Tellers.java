package org.gainsay.trust.origin;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.jspecify.annotations.Nullable;

/** Of the witnesses that state one thing, who has it from whom. */
final class Tellers {
  private final Lineage lineage;
  private final SortedMap<String, List<Claim>> told;
  private final Leaders leaders;
  private final Map<String, String> firstBelow = new HashMap<>();
  private final Map<String, Integer> below = new HashMap<>();

  Tellers(Lineage lineage, Collection<Claim> alike) {
    this.lineage = lineage;
    this.told = lineage.byWitness(alike);
    this.leaders = new Leaders(lineage.wording()::isSame);
  }

  /** Those who have it from none of the others. */
  SortedSet<String> first() {
    if (told.size() == 1) {
      return new TreeSet<>(told.keySet());
    }
    told.keySet().forEach(this::countParents);
    Joined joined = new Joined();
    for (String witness : told.keySet()) {
      @Nullable String other = source(witness);
      if (other != null) {
        joined.join(witness, other);
      }
    }
    Map<String, String> first = new HashMap<>();
    told.keySet().forEach(witness -> first.putIfAbsent(joined.of(witness), witness));
    return new TreeSet<>(first.values());
  }

  private void countParents(String witness) {
    for (String parent : lineage.parents(witness)) {
      firstBelow.putIfAbsent(parent, witness);
      below.merge(parent, 1, Integer::sum);
    }
  }

  /** From whom a witness has it: whose words it uses, whom it cites, who cites what it cites. */
  private @Nullable String source(String witness) {
    @Nullable String other = sameWords(witness);
    if (other != null) {
      return other;
    }
    SortedSet<String> parents = lineage.parents(witness);
    for (String parent : parents) {
      if (told.containsKey(parent)) {
        return parent;
      }
    }
    return sibling(parents);
  }

  private @Nullable String sameWords(String witness) {
    @Nullable String first = null;
    for (Claim claim : told.getOrDefault(witness, List.of())) {
      String led = leaders.followed(witness, lineage.wording().of(claim.evidence()));
      first = first != null || witness.equals(led) ? first : led;
    }
    return first;
  }

  /** The first that has the same parent, of several the one that most have. */
  private @Nullable String sibling(SortedSet<String> parents) {
    return parents.stream()
        .max(Comparator.comparingInt((String parent) -> below.getOrDefault(parent, 0)))
        .map(firstBelow::get)
        .orElse(null);
  }
}
