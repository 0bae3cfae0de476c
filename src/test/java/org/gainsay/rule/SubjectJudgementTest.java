package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Finding;
import org.gainsay.graph.ClaimGraph;
import org.junit.jupiter.api.Test;

class SubjectJudgementTest {
  private static final List<Claim> CLAIMS = Fleet.of(60 * Fleet.OF_ONE);
  private static final ClaimGraph GRAPH = ClaimGraph.of(CLAIMS, Bicycles.VOCABULARY);

  private static String bicycle(int number) {
    return Fleet.about(number).get(0).subject().iri();
  }

  @Test
  void someSubjectsAreJudgedAsTheyAreAmongAll() {
    List<Finding> all = Bicycles.judge(CLAIMS, null);
    Set<String> some = new TreeSet<>(Set.of(bicycle(0), bicycle(1), bicycle(40)));
    List<Finding> expected =
        all.stream().filter(finding -> some.contains(finding.subject().iri())).toList();
    assertThat(Bicycles.RULES.judge(GRAPH, some, null).findings()).isEqualTo(expected);
    assertThat(expected).extracting(Finding::rule).contains("disjoint-values", "affirmed-and-denied");
  }

  @Test
  void aSubjectThatNobodySpeaksOfHasNoFindings() {
    assertThat(Bicycles.RULES.judge(GRAPH, Set.of("https://example.org/none"), null).findings())
        .isEmpty();
  }
}
