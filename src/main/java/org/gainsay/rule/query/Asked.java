package org.gainsay.rule.query;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpTriple;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.path.P_NegPropSet;
import org.apache.jena.sparql.path.P_Path0;
import org.apache.jena.sparql.path.P_Path1;
import org.apache.jena.sparql.path.P_Path2;
import org.apache.jena.sparql.path.PathVisitorByType;
import org.apache.jena.vocabulary.SKOS;
import org.gainsay.rule.file.Rule;

/**
 * The predicates by which rules ask: what a graph does not say by one of them, they cannot see, as long as a path
 * of no length begins or ends at something that they have found. Beside them stands {@code skos:broader}, by
 * which findings are told.
 */
public final class Asked extends OpVisitorBase {
  private final Set<Node> predicates = new LinkedHashSet<>();
  private boolean open;

  private Asked() {
    predicates.add(SKOS.broader.asNode());
  }

  /** Empty where some rule asks by any predicate. */
  public static Optional<Set<Node>> by(Collection<Rule> rules) {
    Asked asked = new Asked();
    for (Rule rule : rules) {
      Walker.walk(Algebra.compile(rule.query()), asked, new ExprVisitorBase());
    }
    return asked.open ? Optional.empty() : Optional.of(asked.predicates);
  }

  @Override
  public void visit(OpBGP pattern) {
    pattern.getPattern().getList().stream().map(Triple::getPredicate).forEach(this::ask);
  }

  @Override
  public void visit(OpTriple pattern) {
    ask(pattern.getTriple().getPredicate());
  }

  @Override
  public void visit(OpPath path) {
    path.getTriplePath().getPath().visit(new Steps());
  }

  private void ask(Node predicate) {
    if (predicate.isURI()) {
      predicates.add(predicate);
    } else {
      open = true;
    }
  }

  private final class Steps extends PathVisitorByType {
    @Override
    public void visit0(P_Path0 step) {
      ask(step.getNode());
    }

    @Override
    public void visit1(P_Path1 path) {
      path.getSubPath().visit(this);
    }

    @Override
    public void visit2(P_Path2 path) {
      path.getLeft().visit(this);
      path.getRight().visit(this);
    }

    @Override
    public void visitNegPS(P_NegPropSet others) {
      open = true;
    }
  }
}
