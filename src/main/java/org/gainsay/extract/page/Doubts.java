package org.gainsay.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Statement;

/**
 * What a document says so loosely that it counts only where nothing firmer is said of the same
 * property: of two such statements the first. Quadratic in what is said, up to a bound.
 */
final class Doubts {
  private static final int MOST = 500;

  private final List<Doubt> open = new ArrayList<>();

  /** One of them. */
  record Doubt(Subject about, Draft draft) {
    private boolean isSettled(Statement firm) {
      return firm.subject().iri().equals(about.term().iri()) && firm.property().iri().equals(draft.property().iri());
    }
  }

  void add(Subject about, Draft draft) {
    if (open.size() < MOST) {
      open.add(new Doubt(about, draft));
    }
  }

  /** All of them; each is given once. */
  List<Doubt> take() {
    List<Doubt> all = List.copyOf(open);
    open.clear();
    return all;
  }

  /** Whether nothing firmer is said. */
  static boolean holds(Doubt doubt, List<Statement> firm) {
    return firm.stream().noneMatch(doubt::isSettled);
  }
}
