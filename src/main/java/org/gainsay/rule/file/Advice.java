package org.gainsay.rule.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.gainsay.graph.sparql.Guard;
import org.gainsay.vocabulary.Vocab;

/**
 * What makes a rule slow on many claims: a claim that is looked for by its property before
 * anything else, or by neither slot, subject nor source.
 */
final class Advice extends OpVisitorBase {
  private static final Set<String> OF_CLAIMS =
      Set.of("value", "low", "high", "number", "polarity", "status", "statedLow", "statedHigh");
  private static final Set<String> ANCHORS = Set.of("slot", "subject", "source");

  private final Set<Node> claims = new LinkedHashSet<>();
  private final Set<Node> anchored = new HashSet<>();
  private final Set<Node> propertyFirst = new LinkedHashSet<>();

  /** Each warning with the variable that it is about. */
  static List<Guard.Refusal> of(Query query) {
    Advice advice = new Advice();
    OpWalker.walk(Algebra.compile(query), advice);
    return advice.warnings();
  }

  @Override
  public void visit(OpBGP pattern) {
    Set<Node> seen = new HashSet<>();
    for (Triple triple : pattern.getPattern()) {
      Node subject = triple.getSubject();
      String name = name(triple.getPredicate());
      if (seen.add(subject) && name.equals("property") && triple.getObject().isURI()) {
        propertyFirst.add(subject);
      }
      if (OF_CLAIMS.contains(name)) {
        claims.add(subject);
      }
      if (ANCHORS.contains(name)) {
        anchored.add(subject);
      }
    }
  }

  private static String name(Node predicate) {
    boolean ours = predicate.isURI() && predicate.getURI().startsWith(Vocab.NAMESPACE);
    return ours ? predicate.getURI().substring(Vocab.NAMESPACE.length()) : "";
  }

  private List<Guard.Refusal> warnings() {
    List<Guard.Refusal> warnings = new ArrayList<>();
    for (Node claim : claims) {
      if (!claim.isVariable()) {
        continue;
      }
      String name = "?" + claim.getName();
      if (!anchored.contains(claim)) {
        warnings.add(new Guard.Refusal(name, slow(name, "has neither gs:slot nor gs:subject")));
      } else if (propertyFirst.contains(claim)) {
        warnings.add(new Guard.Refusal(name, slow(name, "is looked for by its property first")));
      }
    }
    return warnings;
  }

  private static String slow(String name, String why) {
    return name + " " + why + ": on many claims the rule will be slow; start from slot or subject";
  }
}
