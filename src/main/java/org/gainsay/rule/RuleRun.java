package org.gainsay.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.gainsay.graph.ClaimGraph;
import org.gainsay.graph.sparql.Enclosure;
import org.gainsay.rule.file.Rule;
import org.gainsay.rule.query.Prospect;
import org.gainsay.source.Problem;
import org.jspecify.annotations.Nullable;

/** Runs rules over one graph, shut off from everything else. */
final class RuleRun {
  private static final Rows NONE = new Rows(List.of(), List.of());

  private final Enclosure enclosure;
  private final Prospect prospect;
  private final @Nullable LocalDate asOf;
  private final Duration limit;

  RuleRun(ClaimGraph graph, @Nullable LocalDate asOf, Duration limit) {
    this.enclosure = new Enclosure(graph.graph());
    this.prospect = new Prospect(graph.graph());
    this.asOf = asOf;
    this.limit = limit;
  }

  /** The rows that a rule selects; of a rule that does not end, none and the problem. */
  record Rows(List<Binding> bindings, List<Problem> problems) {}

  Rows run(Rule rule) {
    return prospect.isOpen(rule.query()) ? rows(rule) : NONE;
  }

  private Rows rows(Rule rule) {
    try {
      return new Rows(enclosure.rows(plan(rule), limit), List.of());
    } catch (QueryCancelledException e) {
      return failed(rule, "took longer than " + limit.toMillis() + " ms");
    } catch (QueryException e) {
      return failed(rule, "could not be run: " + e.getMessage());
    }
  }

  private static Rows failed(Rule rule, String why) {
    String message = "the rule " + rule.id() + " " + why + "; its findings are left out";
    return new Rows(List.of(), List.of(Problem.of(rule.path(), message)));
  }

  /** With a day to judge by it is another query, and worked out anew. */
  private Op plan(Rule rule) {
    if (asOf == null) {
      return rule.plan().plan();
    }
    Node day = NodeFactory.createLiteralDT(asOf.toString(), XSDDatatype.XSDdate);
    return Enclosure.plan(QueryTransformOps.replaceVars(rule.query(), Map.of(Var.alloc("asOf"), day)));
  }
}
