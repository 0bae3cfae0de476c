package org.gainsay.finding.standing;

import java.util.List;

/**
 * Which sources stand for themselves, and which repeat others.
 *
 * @param origins every source with claims is in one of them; by root
 * @param descents by source; also those beside the way to the root
 */
public record Origins(List<Origin> origins, List<Descent> descents) {
  public static final Origins NONE = new Origins(List.of(), List.of());

  public Origins {
    origins = List.copyOf(origins);
    descents = List.copyOf(descents);
  }

  /** The origins that several sources share. */
  public List<Origin> shared() {
    return origins.stream().filter(origin -> origin.members().size() > 1).toList();
  }
}
