package org.gainsay.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Value;
import org.gainsay.graph.ClaimGraph;

/**
 * All claims that rules can bring together with those about some subjects: of the subjects
 * themselves, of the things that their claims name, and of those whose claims name them.
 */
final class Neighbourhood {
  private Neighbourhood() {}

  static List<Claim> of(ClaimGraph graph, Set<String> subjects) {
    List<Claim> own = graph.about(subjects);
    Set<String> near = new HashSet<>();
    for (Claim claim : own) {
      if (claim.value() instanceof Value.EntityValue entity) {
        near.add(entity.entity().iri());
      }
    }
    graph.naming(subjects).forEach(claim -> near.add(claim.subject().iri()));
    near.removeAll(subjects);
    List<Claim> all = new ArrayList<>(own);
    all.addAll(graph.about(near));
    return all;
  }
}
