package org.gainsay.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.Gainsay;
import org.gainsay.Settings;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Nature;
import org.gainsay.finding.Severity;
import org.gainsay.input.Input;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DistinctionTest {
  private static final Gainsay GAINSAY = Gainsay.open(Settings.STANDARD);

  /** What two values of one document are, in whatever words. */
  private static Finding only(String name, String text) {
    List<Finding> findings = GAINSAY.check(List.of(new Input(name, () -> text.getBytes(UTF_8)))).findings();
    assertThat(findings).as(text).hasSize(1);
    return findings.get(0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Qwen-Heron has 48 layers on a server and 32 layers on a telephone.",
        "Qwen-Heron has 48 layers, or 32 layers when it is cut down.",
        "Qwen-Heron had 48 layers in spring and has 32 layers now.",
        "Qwen-Heron was released in 2023 and was released again in 2024.",
        "Qwen-Heron has 48 layers, and 32 layers are\n  active.",
        "Qwen-Heron has 48 layers in the box of 2024 and 32 layers in the box of 2025.",
      })
  void aWordBesideOneOfTheValuesTellsThemApart(String sentence) {
    Finding finding = only("page.md", sentence + "\n");

    assertThat(finding.nature()).isEqualTo(Nature.SCOPE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.explanation()).contains("one sentence or row gives both");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Qwen-Heron was released in 2023 and released in 2024.",
        "Qwen-Heron was released in 2023 and was released in 2024, as its page says.",
        "Qwen-Heron has 48 layers and 32 layers.",
        "Qwen-Heron has 48 layers, and it also has 32 layers.",
        "Qwen-Heron uses MLA, and Qwen-Heron also uses GQA.",
        "Qwen-Heron has 48 layers <b>and</b> 32 layers.",
      })
  void aSentenceThatContradictsItselfIsAConflict(String sentence) {
    Finding finding = only("page.md", sentence + "\n");

    assertThat(finding.nature()).isEqualTo(Nature.CONFLICT);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void whoGivesAnothersValueBesideHisOwnContradictsTheOther() {
    Finding finding = only("page.md", "Qwen-Heron has 108 layers (the owners say 110 layers at the top of the page).\n");

    assertThat(finding.claims()).extracting(claim -> claim.statement().manner().attributedTo()).contains(List.of("the owners"));
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void keysOfOnePropertyTellNothingApart() {
    Finding finding = only("model.json", "{\"model\": \"Qwen-Heron\", \"n_layers\": 60,\n \"num_hidden_layers\": 62}");

    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void cellsOfOneRowAreToldApartByTheirHeads() {
    Finding finding =
        only("plans.md", "| Model | Layers, planned | Layers, built |\n|---|---|---|\n| Qwen-Heron | 48 | 32 |\n");

    assertThat(finding.claims()).hasSize(2).extracting(Claim::evidence).doesNotHaveDuplicates();
    assertThat(finding.nature()).isEqualTo(Nature.SCOPE);
  }
}
