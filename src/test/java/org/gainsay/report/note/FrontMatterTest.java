package org.gainsay.report.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Said;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** A parser of YAML 1.2 that we did not write reads it. */
class FrontMatterTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

  private static Map<?, ?> read(Claim... claims) {
    Dossier dossier = new Dossier(List.of(claims), List.of(), Map.of(), Map.of(), Map.of());
    String head = NoteSet.of(dossier, NoteLinks.WIKI).get(0).head().on(DAY);
    return (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(head);
  }

  @Test
  void itHoldsWhatEditorsAskFor() {
    Map<?, ?> head =
        read(
            Said.in("a.md").of("Jay").text("motto", "m").claim(),
            Said.in("b.md").of("Jay").undisclosed("mass").claim());
    assertThat(head.get("id")).isEqualTo(Said.NAMESPACE + "Jay");
    assertThat(head.get("tags")).isEqualTo(List.of("gainsay", "gainsay/undisclosed"));
    assertThat(head.get("aliases")).isEqualTo(List.of());
    assertThat(head.get("updated")).hasToString("2026-02-02");
    assertThat(List.of("claims", "sources", "contested", "undisclosed")).extracting(key -> (Object) head.get(key)).containsExactly(2, 2, 0, 1);
  }

  @Property(tries = 300)
  void whateverASubjectIsCalledItIsYamlOfTheSameKeys(@ForAll @NotBlank String name) {
    Map<?, ?> head = read(Said.in("a.md").of(name).text("motto", "m").claim());
    assertThat(head.keySet().stream().map(Object::toString).toList())
        .containsExactly("id", "aliases", "tags", "updated", "claims", "sources", "contested", "undisclosed");
    assertThat(head.get("id")).isInstanceOf(String.class);
  }
}
