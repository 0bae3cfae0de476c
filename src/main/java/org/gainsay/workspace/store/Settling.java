package org.gainsay.workspace.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.gainsay.Gainsay;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Finding;
import org.gainsay.graph.store.ClaimStore;
import org.gainsay.rule.Judgement;
import org.gainsay.source.Problem;

/** Judges subjects again of which something changed, and no others. */
record Settling(ClaimStore store, Gainsay gainsay) {
  /** Subjects of one transaction. */
  private static final int BATCH = 200;

  List<Problem> settle(Set<String> stale) {
    Judgement judged = gainsay.judge().apart(about(stale));
    Judgement together = gainsay.judge().together(ofSeveral());
    store.settleSeveral(together.findings());
    save(stale, judged.findings());
    List<Problem> problems = new ArrayList<>(judged.problems());
    problems.addAll(together.problems());
    return problems;
  }

  private List<Claim> ofSeveral() {
    Set<String> properties = gainsay.judge().propertiesOfSeveral();
    return (properties.isEmpty() ? store.claims() : store.claimsOf(properties)).claims();
  }

  private List<Claim> about(Set<String> stale) {
    return store.claimsAbout(stale).claims().stream()
        .filter(claim -> stale.contains(claim.subject().iri()))
        .toList();
  }

  /** A subject of which nothing is found any more loses its findings too. */
  private void save(Collection<String> stale, List<Finding> findings) {
    Map<String, List<Finding>> bySubject = new TreeMap<>();
    stale.forEach(subject -> bySubject.put(subject, new ArrayList<>()));
    findings.forEach(
        finding -> bySubject.getOrDefault(finding.subject().iri(), new ArrayList<>()).add(finding));
    Map<String, List<Finding>> batch = new TreeMap<>();
    for (Map.Entry<String, List<Finding>> subject : bySubject.entrySet()) {
      batch.put(subject.getKey(), subject.getValue());
      if (batch.size() == BATCH) {
        store.settle(batch);
        batch = new TreeMap<>();
      }
    }
    if (!batch.isEmpty()) {
      store.settle(batch);
    }
  }
}
