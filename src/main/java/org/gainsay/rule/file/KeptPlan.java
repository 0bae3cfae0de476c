package org.gainsay.rule.file;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.Plan;
import org.apache.jena.sparql.engine.QueryEngineFactory;
import org.apache.jena.sparql.engine.QueryEngineRegistry;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.main.QueryEngineMain;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/**
 * How the query of a rule is run, worked out when it first is: a rule is run over many small graphs,
 * and working it out costs as much as running it over a hundred claims. Another query, as one with a
 * variable replaced, is worked out anew.
 */
public final class KeptPlan implements QueryEngineFactory {
  private final Query query;
  private volatile @Nullable Op plan;

  KeptPlan(Query query) {
    this.query = query;
  }

  /** What to run the query with. */
  public QueryEngineRegistry engines() {
    QueryEngineRegistry engines = new QueryEngineRegistry();
    engines.add(this);
    return engines;
  }

  @Override
  public boolean accept(Query asked, DatasetGraph data, Context context) {
    return true;
  }

  @Override
  public Plan create(Query asked, DatasetGraph data, Binding input, Context context) {
    return new Engine(asked, data, input, context).getPlan();
  }

  @Override
  public boolean accept(Op op, DatasetGraph data, Context context) {
    return false;
  }

  @Override
  public Plan create(Op op, DatasetGraph data, Binding input, Context context) {
    return QueryEngineMain.getFactory().create(op, data, input, context);
  }

  private final class Engine extends QueryEngineMain {
    private final boolean known;

    Engine(Query asked, DatasetGraph data, Binding input, Context context) {
      super(asked, data, input, context);
      known = asked.equals(query);
    }

    @Override
    protected Op modifyOp(Op op) {
      Op kept = known ? plan : null;
      if (kept == null) {
        kept = super.modifyOp(op);
        plan = known ? kept : plan;
      }
      return kept;
    }
  }
}
