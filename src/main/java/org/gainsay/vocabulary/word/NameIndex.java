package org.gainsay.vocabulary.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who goes by which name, compared by {@link Names#key}; built when first asked. */
public final class NameIndex {
  private final List<Individual> individuals;
  private volatile @Nullable Map<String, List<Individual>> byName;

  public NameIndex(List<Individual> individuals) {
    this.individuals = individuals;
  }

  public List<Individual> get(String name) {
    @Nullable Map<String, List<Individual>> known = byName;
    if (known == null) {
      byName = known = built();
    }
    return known.getOrDefault(Names.key(name), List.of());
  }

  private Map<String, List<Individual>> built() {
    Map<String, List<Individual>> names = new HashMap<>();
    for (Individual individual : individuals) {
      individual.labels().all().stream()
          .map(Names::key)
          .distinct()
          .forEach(key -> names.computeIfAbsent(key, k -> new ArrayList<>(1)).add(individual));
    }
    names.replaceAll((key, found) -> List.copyOf(found));
    return names;
  }
}
