package org.gainsay.serve;

import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.fuseki.servlets.SPARQL_QueryDataset;
import org.apache.jena.fuseki.servlets.ServletOps;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecResult;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.gainsay.graph.sparql.Guard;

/** SPARQL of strangers: what {@link Guard} refuses is refused, and an answer has an end. */
final class GuardedQuery extends SPARQL_QueryDataset {
  /** Rows or statements of an answer. */
  static final int MOST = 10_000;

  private static final int TO_FIRST_ROW = 5;
  private static final int TO_LAST_ROW = 10;

  /** How long a query may take, as ARQ wants it: milliseconds to the first row, and to the last. */
  static final String TIME = TO_FIRST_ROW + "000," + TO_LAST_ROW + "000";

  private static final String TOO_LONG =
      "The query takes more than " + TO_FIRST_ROW + " seconds to its first row, or " + TO_LAST_ROW
          + " to its last; name a subject or a property in it.";

  private static final int AT_ONCE = 8;
  private static final int PATIENCE = 10;
  private static final int UNAVAILABLE = 503;

  private final Semaphore places = new Semaphore(AT_ONCE);

  @Override
  protected void execute(String query, HttpAction action) {
    try {
      if (!places.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
        ServletOps.error(UNAVAILABLE, "Too many queries at once; ask again in a moment.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      ServletOps.error(UNAVAILABLE, "The server is stopping.");
    }
    try {
      super.execute(query, action);
    } finally {
      places.release();
    }
  }

  @Override
  protected void validateQuery(HttpAction action, Query query) {
    super.validateQuery(action, query);
    List<Guard.Refusal> refusals = Guard.refusals(query);
    if (!refusals.isEmpty()) {
      ServletOps.errorBadRequest(refusals.get(0).message());
    }
  }

  @Override
  protected QueryExec createQueryExec(HttpAction action, Query query, DatasetGraph data) {
    if (query.isSelectType() && (!query.hasLimit() || query.getLimit() > MOST)) {
      query.setLimit(MOST + 1L);
    }
    return super.createQueryExec(action, query, data);
  }

  @Override
  protected QueryExecResult executeQuery(
      HttpAction action, QueryExec execution, Query query, String text) {
    try {
      return answer(action, execution, query, text);
    } catch (QueryCancelledException e) {
      ServletOps.error(UNAVAILABLE, TOO_LONG);
      throw e;
    }
  }

  private QueryExecResult answer(HttpAction action, QueryExec execution, Query query, String text) {
    if (query.isSelectType()) {
      RowSetRewindable rows = execution.select().rewindable();
      check(rows.size());
      return new QueryExecResult(rows);
    }
    if (query.isConstructType() || query.isDescribeType()) {
      Graph graph = query.isConstructType() ? execution.construct() : execution.describe();
      check(graph.size());
      return new QueryExecResult(graph);
    }
    return super.executeQuery(action, execution, query, text);
  }

  private static void check(long size) {
    if (size > MOST) {
      ServletOps.error(UNAVAILABLE, "The answer has more than " + MOST + " rows; add a LIMIT or a FILTER.");
    }
  }
}
