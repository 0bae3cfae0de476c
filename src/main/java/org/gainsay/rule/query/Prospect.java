package org.gainsay.rule.query;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.TriplePath;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementPathBlock;
import org.apache.jena.sparql.syntax.ElementSubQuery;

/**
 * Whether a query can find anything in a graph at all: some pattern that every row needs may name a
 * property or a thing that nobody speaks of. Told by one look-up a pattern, where planning and
 * running the query costs thousands.
 *
 * <p>Only patterns that stand in the query's outermost group, or in that of a grouped part of it, are
 * looked at: what is optional, or one of several ways, need not be there.
 */
public final class Prospect {
  private final Graph graph;

  public Prospect(Graph graph) {
    this.graph = graph;
  }

  /** False only where no row can come of the query. */
  public boolean isOpen(Query query) {
    return !needsRows(query) || isOpen(query.getQueryPattern());
  }

  private boolean isOpen(Element element) {
    return switch (element) {
      case ElementGroup group -> group.getElements().stream().allMatch(this::isOpen);
      case ElementPathBlock block -> block.getPattern().getList().stream().allMatch(this::isOpen);
      case ElementSubQuery part -> isOpen(part.getQuery());
      default -> true;
    };
  }

  /** Without GROUP BY, an aggregate of nothing is a row. */
  private static boolean needsRows(Query query) {
    return !query.getGroupBy().isEmpty() || !query.hasAggregators();
  }

  private boolean isOpen(TriplePath pattern) {
    return !pattern.isTriple()
        || graph.contains(
            named(pattern.getSubject()), named(pattern.getPredicate()), named(pattern.getObject()));
  }

  /** A literal may be written in several ways: 5 finds 5.0. */
  private static Node named(Node node) {
    return node.isURI() ? node : Node.ANY;
  }
}
