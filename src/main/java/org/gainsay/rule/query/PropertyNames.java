package org.gainsay.rule.query;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.gainsay.vocabulary.Vocab;

/** The properties that a query names; none where some claim of it can be of any property. */
public final class PropertyNames extends OpVisitorBase {
  private final Set<String> named = new HashSet<>();
  private final Set<Node> claims = new HashSet<>();
  private final Set<Node> bound = new HashSet<>();

  private PropertyNames() {}

  public static Set<String> of(Query query) {
    PropertyNames names = new PropertyNames();
    OpWalker.walk(Algebra.compile(query), names);
    return names.bound.containsAll(names.claims) ? names.named : Set.of();
  }

  @Override
  public void visit(OpBGP pattern) {
    for (Triple triple : pattern.getPattern()) {
      Node predicate = triple.getPredicate();
      if (predicate.equals(Vocab.SUBJECT) || predicate.equals(Vocab.SLOT)) {
        claims.add(triple.getSubject());
      }
      if (predicate.equals(Vocab.PROPERTY) && triple.getObject().isURI()) {
        bound.add(triple.getSubject());
        named.add(triple.getObject().getURI());
      }
    }
  }
}
