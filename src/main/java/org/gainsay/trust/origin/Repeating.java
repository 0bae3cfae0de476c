package org.gainsay.trust.origin;

import java.util.Collection;
import java.util.List;
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
  SortedMap<String, String> of(Collection<List<Claim>> said) {
    SortedMap<String, Shingles> words = new TreeMap<>(witnesses.byRank());
    for (List<Claim> alike : said) {
      if (isShared(alike)) {
        alike.forEach(
            claim ->
                words.merge(
                    witnesses.of(claim.source()), wording.of(claim.evidence()), Shingles::and));
      }
    }
    SortedMap<String, String> repeated = new TreeMap<>();
    Leaders leaders = new Leaders(wording::isRepeated);
    words.forEach(
        (witness, spoken) -> {
          @Nullable String first = leaders.followed(witness, spoken);
          if (first != null) {
            repeated.put(witness, first);
          }
        });
    return repeated;
  }

  /** Whether more than one witness states it. */
  private boolean isShared(List<Claim> alike) {
    String first = witnesses.of(alike.get(0).source());
    return alike.stream().anyMatch(claim -> !witnesses.of(claim.source()).equals(first));
  }
}
