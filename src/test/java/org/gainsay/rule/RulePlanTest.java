package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.OpWalker;
import org.apache.jena.sparql.algebra.op.OpSequence;
import org.apache.jena.sparql.algebra.op.OpTable;
import org.gainsay.rule.file.Rule;
import org.gainsay.rule.file.RuleFiles;
import org.junit.jupiter.api.Test;

/** What the engine makes of a rule's words, which costs nothing on ten claims and all on a million. */
class RulePlanTest {
  /** {@code VALUES ?side} behind a join of two groups: the engine turns them round and joins once a row. */
  private static final class Repeated extends OpVisitorBase {
    private final List<Op> found = new ArrayList<>();

    @Override
    public void visit(OpSequence sequence) {
      if (sequence.get(0) instanceof OpTable rows && rows.getTable().size() > 1) {
        found.add(sequence);
      }
    }
  }

  @Test
  void noRuleIsAskedOnceForEachOfItsSides() {
    for (Rule rule : RuleFiles.bundled().stream().flatMap(reading -> reading.rules().stream()).toList()) {
      Repeated repeated = new Repeated();
      OpWalker.walk(rule.plan().plan(), repeated);
      assertThat(repeated.found).as(rule.id()).isEmpty();
    }
  }
}
