package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gainsay.claim.Said;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Nature;
import org.gainsay.finding.Severity;
import org.junit.jupiter.api.Test;

class UnstatedConditionTest {
  private final Said loose =
      Said.in("report.md").of("Jackdaw").figure("testScore", "71.3", "").under("test", "hill climb");
  private final Said strict =
      Said.in("table.md")
          .of("Jackdaw")
          .figure("testScore", "78.5", "")
          .under("test", "hill climb")
          .under("track", "wet");

  @Test
  void aConditionThatOneSideLacksMakesAWarning() {
    List<Finding> findings = Bicycles.judge(loose, strict);

    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.rule()).isEqualTo("unstated-condition");
    assertThat(finding.nature()).isEqualTo(Nature.SCOPE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.claims()).hasSize(2);
    assertThat(finding.scope()).containsExactly(Map.entry("test", "hill climb"));
    assertThat(finding.explanation())
        .isEqualTo(
            "Jackdaw's test score (hill climb) is given as \"78.5\" (table.md:1, rumoured, 0.50) under conditions that"
                + " \"71.3\" (report.md:1, rumoured, 0.50) does not state: alike, they cannot both be"
                + " true.");
  }

  @Test
  void equalFiguresAgreeWhateverTheCondition() {
    Said same = Said.in("report.md").of("Jackdaw").figure("testScore", "78.5", "");
    assertThat(Bicycles.judge(same.under("test", "hill climb"), strict)).isEmpty();
  }

  @Test
  void otherConditionsDoNotCompete() {
    Said dry = strict.figure("testScore", "60", "").under("track", "dry");
    Said sprint = loose.under("test", "sprint");
    assertThat(Bicycles.judge(strict, dry, sprint)).isEmpty();
  }

  @Test
  void aPartDoesNotCompeteWithTheWhole() {
    assertThat(Bicycles.judge(loose, loose.figure("testScore", "10", "").under("part", "bend")))
        .isEmpty();
  }
}
