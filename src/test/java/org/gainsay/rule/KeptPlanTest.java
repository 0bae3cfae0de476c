package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Finding;
import org.gainsay.graph.ClaimGraph;
import org.gainsay.rule.file.Rule;
import org.gainsay.rule.file.RuleFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a rule says does not depend on what it was run over before. */
class KeptPlanTest {
  private static final LocalDate EARLY = LocalDate.of(2024, 1, 1);
  private static final LocalDate LATE = LocalDate.of(2027, 1, 1);

  private final RuleBook used = RuleBook.bundled();
  private final List<Claim> few = Fleet.about(0);
  private final List<Claim> many = Fleet.of(400);

  private static List<Finding> judge(RuleBook rules, List<Claim> claims, @Nullable LocalDate asOf) {
    return rules.judge(claims, Bicycles.VOCABULARY, asOf).findings();
  }

  @Test
  void aBookThatWasUsedSaysWhatANewOneSays() {
    same(EARLY);
    same(null);
    same(LATE);
    same(null);
    assertThat(judge(used, few, LATE)).isNotEqualTo(judge(used, few, EARLY));
  }

  private void same(@Nullable LocalDate asOf) {
    assertThat(judge(used, few, asOf)).isEqualTo(judge(RuleBook.bundled(), few, asOf)).isNotEmpty();
    assertThat(judge(used, many, asOf)).isEqualTo(judge(RuleBook.bundled(), many, asOf)).isNotEmpty();
  }

  @Test
  void aPlanThatIsKeptFindsInEachGraphWhatIsInIt() {
    Rule rule =
        RuleFiles.bundled().stream()
            .flatMap(reading -> reading.rules().stream())
            .filter(each -> each.id().equals("disjoint-values"))
            .findFirst()
            .orElseThrow();
    for (int bicycle : new int[] {0, 1, 20, 0}) {
      ClaimGraph graph = ClaimGraph.of(Fleet.about(bicycle), Bicycles.VOCABULARY);
      int rows = new RuleRun(graph, null, Duration.ofMinutes(1)).run(rule).bindings().size();
      assertThat(rows).isEqualTo(bicycle % 20 == 0 ? 4 : 0);
    }
  }
}
