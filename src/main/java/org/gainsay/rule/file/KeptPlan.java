package org.gainsay.rule.file;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.gainsay.graph.sparql.Enclosure;
import org.jspecify.annotations.Nullable;

/**
 * How the query of a rule is run, worked out when it first is: a rule is run over many small graphs,
 * and working it out costs as much as running it over a hundred claims.
 */
public final class KeptPlan {
  private final Query query;
  private volatile @Nullable Op plan;

  KeptPlan(Query query) {
    this.query = query;
  }

  /** What {@link Enclosure#rows} runs. */
  public Op plan() {
    Op kept = plan;
    if (kept == null) {
      kept = Enclosure.plan(query);
      plan = kept;
    }
    return kept;
  }
}
