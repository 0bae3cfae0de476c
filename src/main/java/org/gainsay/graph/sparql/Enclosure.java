package org.gainsay.graph.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.util.Context;

/**
 * One graph, shut off from everything else: no server, no file and no class is reached from it.
 *
 * <pre>new Enclosure(graph).run(query).build().select()</pre>
 */
public final class Enclosure {
  private final Graph graph;
  private final Functions functions = new Functions();

  public Enclosure(Graph graph) {
    this.graph = graph;
  }

  /** The same for whatever is run under a context. */
  public static void shut(Context context) {
    context
        .set(ARQ.enablePropertyFunctions, false)
        .set(ARQ.httpServiceAllowed, false)
        .set(ARQConstants.registryFunctions, new Functions());
  }

  /** A run of a query that {@link Guard} does not refuse, to be built. */
  public QueryExecBuilder run(Query query) {
    return QueryExec.graph(graph)
        .query(query)
        .set(ARQ.enablePropertyFunctions, false)
        .set(ARQ.httpServiceAllowed, false)
        .set(ARQConstants.registryFunctions, functions);
  }
}
