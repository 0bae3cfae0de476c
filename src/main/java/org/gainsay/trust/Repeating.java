package org.gainsay.trust;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.gainsay.claim.Claim;
import org.jspecify.annotations.Nullable;

/**
 * Which witness tells in another's words what both state. Only the wording of what several state is
 * looked at: so it takes no room for what one alone says.
 */
final class Repeating {
  private final Witnesses witnesses;
  private final Wording wording;

  Repeating(Witnesses witnesses, Wording wording) {
    this.witnesses = witnesses;
    this.wording = wording;
  }

  /** Whose words each repeats, where it repeats someone's. */
  SortedMap<String, String> of(List<Claim> claims) {
    SortedMap<String, Shingles> words = new TreeMap<>(witnesses.byRank());
    Set<Saying> shared = shared(claims);
    for (Claim claim : claims) {
      if (shared.contains(Saying.of(claim))) {
        words.merge(witnesses.of(claim.source()), wording.of(claim.evidence()), Shingles::and);
      }
    }
    SortedMap<String, String> repeated = new TreeMap<>();
    Leaders leaders = new Leaders(wording::isRepeated);
    words.forEach(
        (witness, said) -> {
          @Nullable String first = leaders.followed(witness, said);
          if (first != null) {
            repeated.put(witness, first);
          }
        });
    return repeated;
  }

  /** What more than one witness states. */
  private Set<Saying> shared(List<Claim> claims) {
    Map<Saying, String> by = new HashMap<>();
    Set<Saying> shared = new HashSet<>();
    for (Claim claim : claims) {
      String witness = witnesses.of(claim.source());
      String first = by.putIfAbsent(Saying.of(claim), witness);
      if (first != null && !first.equals(witness)) {
        shared.add(Saying.of(claim));
      }
    }
    return shared;
  }
}
