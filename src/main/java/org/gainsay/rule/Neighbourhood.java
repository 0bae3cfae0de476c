package org.gainsay.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Value;
import org.gainsay.graph.ClaimGraph;

/**
 * All claims that rules can bring together with those about some subjects: of the subjects
 * themselves, and, of the properties that tie subjects together, of the things that their claims
 * name, and of those whose claims name them.
 */
final class Neighbourhood {
  private final ClaimGraph graph;
  private final Predicate<Claim> ties;

  private Neighbourhood(ClaimGraph graph, Predicate<Claim> ties) {
    this.graph = graph;
    this.ties = ties;
  }

  /**
   * @param tying IRIs of the properties that rules about several subjects speak of; none where such a
   *     rule may speak of any
   */
  static List<Claim> of(ClaimGraph graph, Set<String> subjects, Set<String> tying) {
    Predicate<Claim> ties = claim -> tying.isEmpty() || tying.contains(claim.property().iri());
    return new Neighbourhood(graph, ties).of(subjects);
  }

  private List<Claim> of(Set<String> subjects) {
    List<Claim> all = new ArrayList<>(graph.about(subjects));
    Set<String> near = new HashSet<>();
    for (Claim claim : all) {
      if (claim.value() instanceof Value.EntityValue named && ties.test(claim)) {
        near.add(named.entity().iri());
      }
    }
    graph.naming(subjects).stream().filter(ties).forEach(claim -> near.add(claim.subject().iri()));
    near.removeAll(subjects);
    graph.about(near).stream().filter(ties).forEach(all::add);
    return all;
  }
}
