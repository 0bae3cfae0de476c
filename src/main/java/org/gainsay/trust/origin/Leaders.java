package org.gainsay.trust.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Those who were the first to word something so, and whom others follow. Linear in shingles: each
 * leads to a few leaders only.
 */
final class Leaders {
  private static final int FEW = 8;

  private final BiPredicate<Shingles, Shingles> alike;
  private final Map<Long, List<Leader>> byShingle = new HashMap<>();

  Leaders(BiPredicate<Shingles, Shingles> alike) {
    this.alike = alike;
  }

  private record Leader(String name, Shingles words) {}

  /** Whom this one follows; null where it is the first, and leads from now on. */
  @Nullable String followed(String name, Shingles words) {
    Map<Leader, Integer> common = new LinkedHashMap<>();
    words
        .hashes()
        .mapToObj(hash -> byShingle.getOrDefault(hash, List.of()))
        .flatMap(List::stream)
        .forEach(leader -> common.merge(leader, 1, Integer::sum));
    @Nullable Leader nearest =
        common.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(FEW)
            .map(Map.Entry::getKey)
            .filter(leader -> alike.test(leader.words(), words))
            .findFirst()
            .orElse(null);
    if (nearest == null) {
      lead(new Leader(name, words));
    }
    return nearest == null ? null : nearest.name();
  }

  private void lead(Leader leader) {
    leader
        .words()
        .hashes()
        .mapToObj(hash -> byShingle.computeIfAbsent(hash, h -> new ArrayList<>(1)))
        .filter(known -> known.size() < FEW)
        .forEach(known -> known.add(leader));
  }
}
