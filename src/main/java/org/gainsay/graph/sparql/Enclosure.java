package org.gainsay.graph.sparql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.lib.Alarm;
import org.apache.jena.atlas.lib.AlarmClock;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIterRoot;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.util.Context;

/**
 * One graph, shut off from everything else: no server, no file and no class is reached from it.
 *
 * <pre>new Enclosure(graph).run(query).build().select()</pre>
 */
public final class Enclosure {
  private static final Functions FUNCTIONS = new Functions();

  private final DatasetGraph data;
  private final Context context = shut();

  public Enclosure(Graph graph) {
    this.data = DatasetGraphFactory.wrap(graph);
    Context.setCurrentDateTime(context);
  }

  private static Context shut() {
    Context context = ARQ.getContext().copy();
    shut(context);
    return context;
  }

  /** The same for whatever is run under a context. */
  public static void shut(Context context) {
    context
        .set(ARQ.enablePropertyFunctions, false)
        .set(ARQ.httpServiceAllowed, false)
        .set(ARQConstants.registryFunctions, FUNCTIONS);
  }

  /** A run of a query that {@link Guard} does not refuse, to be built. */
  public QueryExecBuilder run(Query query) {
    return QueryExec.dataset(data).query(query).context(context);
  }

  /** How a query that {@link Guard} does not refuse is run, over whatever graph. */
  public static Op plan(Query query) {
    return Algebra.optimize(Algebra.compile(query), shut());
  }

  /**
   * The rows of a plan. Setting up a {@link QueryExec} takes as long as asking a graph of ten claims: a plan that is run
   * over many small graphs goes without.
   *
   * @throws org.apache.jena.query.QueryCancelledException where it takes longer than {@code limit}
   */
  public List<Binding> rows(Op plan, Duration limit) {
    AtomicBoolean late = new AtomicBoolean();
    Context own = context.copy().set(ARQConstants.symCancelQuery, late);
    ExecutionContext execution = ExecutionContext.create(data, own);
    Alarm alarm = AlarmClock.get().add(() -> late.set(true), limit.toMillis());
    try {
      QueryIterator found = QC.execute(plan, QueryIterRoot.create(execution), execution);
      try {
        List<Binding> rows = new ArrayList<>();
        found.forEachRemaining(rows::add);
        return rows;
      } finally {
        found.close();
      }
    } finally {
      AlarmClock.get().cancel(alarm);
    }
  }
}
