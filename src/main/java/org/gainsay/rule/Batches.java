package org.gainsay.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;

/** Claims in parts that hold whole subjects, so that a graph need not hold them all at once. */
final class Batches {
  private Batches() {}

  /** Parts of at least {@code size} claims but for the last, in the order of subjects. */
  static List<List<Claim>> of(List<Claim> claims, int size) {
    Collection<List<Claim>> subjects =
        claims.stream()
            .collect(
                Collectors.groupingBy(
                    claim -> claim.subject().iri(), TreeMap::new, Collectors.toList()))
            .values();
    List<List<Claim>> batches = new ArrayList<>();
    List<Claim> batch = new ArrayList<>();
    for (List<Claim> subject : subjects) {
      batch.addAll(subject);
      if (batch.size() >= size) {
        batches.add(batch);
        batch = new ArrayList<>();
      }
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }
}
