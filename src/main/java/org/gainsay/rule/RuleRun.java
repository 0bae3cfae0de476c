package org.gainsay.rule;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.gainsay.graph.ClaimGraph;
import org.gainsay.graph.sparql.Enclosure;
import org.gainsay.rule.file.Rule;
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
    try (QueryExec execution = execution(rule)) {
      List<Binding> bindings = new ArrayList<>();
      execution.select().forEachRemaining(bindings::add);
      return new Rows(bindings, List.of());
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

  private QueryExec execution(Rule rule) {
    QueryExecBuilder builder =
        enclosure
            .run(rule.query())
            .set(ARQConstants.registryQueryEngines, rule.plan().engines())
            .timeout(limit.toMillis(), TimeUnit.MILLISECONDS);
    if (asOf != null) {
      builder.substitution(
          "asOf", NodeFactory.createLiteralDT(asOf.toString(), XSDDatatype.XSDdate));
    }
    return builder.build();
  }
}
