package org.gainsay.graph.sparql;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * What a rule or a query may not do, since both are programs of others: ask other servers, read
 * files, call classes.
 *
 * <p>Beside it {@link Enclosure} leaves all of this switched off.
 */
public final class Guard extends OpVisitorBase {
  /** What was found, and the words that show where. */
  public record Refusal(String words, String message) {}

  private final List<Refusal> refusals = new ArrayList<>();
  private final ExprVisitorBase calls = new Calls();

  public static List<Refusal> refusals(Query query) {
    Guard guard = new Guard();
    if (query.hasDatasetDescription()) {
      guard.refuse("FROM", "a rule or query reads the claims that it is given, not files: take FROM out");
    }
    Walker.walk(Algebra.compile(query), guard, guard.calls);
    return guard.refusals;
  }

  private void refuse(String words, String message) {
    refusals.add(new Refusal(words, message));
  }

  @Override
  public void visit(OpService service) {
    refuse("SERVICE", "a rule or query may not ask other servers: take SERVICE out");
  }

  @Override
  public void visit(OpBGP pattern) {
    pattern.getPattern().forEach(this::predicate);
  }

  private void predicate(Triple triple) {
    Node predicate = triple.getPredicate();
    if (predicate.isURI() && Functions.isProgram(predicate.getURI())) {
      refuse(predicate.getURI(), "a rule or query may not call programs: <" + predicate.getURI() + ">");
    }
  }

  @Override
  public void visit(OpGroup group) {
    group.getGroupVars().getExprs().values().forEach(each -> Walker.walk(each, this, calls));
    group
        .getAggregators()
        .forEach(each -> Walker.walk(each.getAggregator().getExprList(), this, calls));
  }

  @Override
  public void visit(OpOrder order) {
    order.getConditions().forEach(each -> Walker.walk(each.getExpression(), this, calls));
  }

  private final class Calls extends ExprVisitorBase {
    @Override
    public void visit(ExprFunctionN function) {
      String iri = function.getFunctionIRI();
      if (iri != null && !Functions.isAllowed(iri)) {
        refuse(iri, "a rule or query may only call the functions of SPARQL and XPath: <" + iri + ">");
      }
    }
  }
}
