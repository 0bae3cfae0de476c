package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.gainsay.claim.Said;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Severity;
import org.junit.jupiter.api.Test;

class DisclosureRulesTest {
  private final Said card = Said.in("card.md").on("2025-10-02").of("Jackdaw");
  private final Said readme = Said.in("readme.md").of("Jackdaw").official();

  @Test
  void whatOneCallsUndisclosedAnotherStates() {
    List<Finding> findings =
        Bicycles.judge(card.undisclosed("weight"), readme.figure("weight", "12.0"));

    assertThat(findings)
        .extracting(Finding::rule, Finding::severity)
        .containsExactly(
            tuple("undisclosed-but-stated", Severity.WARNING));
    assertThat(findings.get(0).explanation())
        .isEqualTo(
            "Jackdaw's weight is said not to be disclosed, in the words \"TBA\" (card.md:1, rumoured, 0.50), but is"
                + " stated as \"12.0\" (readme.md:1, official, 0.90).");
  }

  @Test
  void aConditionMoreIsStillStated() {
    assertThat(
            Bicycles.judge(
                card.undisclosed("testScore"),
                readme.figure("testScore", "80", "").under("test", "hill climb")))
        .extracting(Finding::kind)
        .containsExactly("undisclosed");
  }

  @Test
  void anInferenceAndAnotherConditionDiscloseNothing() {
    assertThat(
            Bicycles.judge(
                card.undisclosed("weight"),
                card.figure("weight", "12.0").inferred(),
                readme.figure("weight", "2.0").under("part", "frame"),
                card.undisclosed("testScore").under("test", "sprint"),
                readme.figure("testScore", "80", "").under("test", "hill climb")))
        .isEmpty();
  }

  @Test
  void whatIsInShopsIsReleased() {
    List<Finding> findings =
        Bicycles.judge(card.undisclosed("releaseDate"), card.concept("availability", "InShops"));

    assertThat(findings).extracting(Finding::kind).containsExactly("status");
    assertThat(findings.get(0).explanation())
        .isEqualTo(
            "Jackdaw is said to be \"InShops\" (card.md:1, rumoured, 0.50), while its release date is given"
                + " as \"TBA\" (card.md:1, rumoured, 0.50): it cannot be both.");
    assertThat(findings.get(0).claims()).hasSize(2);
  }

  @Test
  void whatIsNotInShopsMayBeUnreleased() {
    assertThat(
            Bicycles.judge(card.undisclosed("releaseDate"), card.concept("availability", "Rumour")))
        .isEmpty();
    assertThat(
            Bicycles.judge(card.undisclosed("weight"), card.concept("availability", "InShops")))
        .isEmpty();
  }

  @Test
  void anExpectedDayThatIsPastIsOverdue() {
    List<Finding> findings =
        Bicycles.judge(
            card.date("expectedReleaseDate", "2025-04"), card.undisclosed("releaseDate"));

    assertThat(findings).extracting(Finding::kind).containsExactly("overdue");
    assertThat(findings.get(0).claims()).hasSize(2);
    assertThat(findings.get(0).property().iri()).endsWith("#expectedReleaseDate");
    assertThat(findings.get(0).explanation())
        .isEqualTo(
            "Jackdaw's expected release date is given as \"2025-04\" (card.md:1, rumoured, 0.50); by"
                + " 2025-10-02 that was past, and nothing official says that it came.");
  }

  @Test
  void withoutADayNothingIsOverdue() {
    Said undated = Said.in("undated.md").of("Jackdaw").date("expectedReleaseDate", "2025-04");

    assertThat(Bicycles.judge(undated)).isEmpty();
    assertThat(Bicycles.judge(Said.all(undated), LocalDate.of(2025, 5, 1))).hasSize(1);
    assertThat(Bicycles.judge(Said.all(undated), LocalDate.of(2025, 4, 30))).isEmpty();
  }

  @Test
  void whatCameIsNotOverdue() {
    Said expected = card.date("expectedReleaseDate", "2025-04");

    assertThat(Bicycles.judge(expected, card.date("releaseDate", "2025-03"))).isEmpty();
    assertThat(Bicycles.judge(expected, readme.date("releaseDate", "2025-09-09"))).isEmpty();
    assertThat(Bicycles.judge(card.date("expectedReleaseDate", "2025-10"))).isEmpty();
  }

  @Test
  void praiseWithoutAFigureIsUnsupported() {
    List<Finding> findings = Bicycles.judge(card.concept("standing", "Fastest"));

    assertThat(findings).extracting(Finding::kind).containsExactly("unsupported");
    assertThat(findings.get(0).explanation())
        .isEqualTo(
            "Jackdaw is called \"Fastest\" (card.md:1, rumoured, 0.50), and its document gives no figure"
                + " that would support it.");
  }

  @Test
  void praiseWithAFigureInItsDocumentIsSupported() {
    Said score = card.figure("testScore", "80", "").under("test", "hill climb");

    assertThat(Bicycles.judge(card.concept("standing", "Fastest"), score)).isEmpty();
    assertThat(
            Bicycles.judge(
                card.concept("standing", "Fastest"),
                readme.figure("testScore", "80", "").under("test", "hill climb")))
        .hasSize(1);
    assertThat(Bicycles.judge(card.concept("standing", "Fastest"), score.of("Rook"))).hasSize(1);
  }

  @Test
  void aValueMayNameItsOwnSupport() {
    assertThat(Bicycles.judge(card.concept("standing", "Light"), card.figure("weight", "8")))
        .isEmpty();
    assertThat(
            Bicycles.judge(
                card.concept("standing", "Light"),
                card.figure("testScore", "80", "").under("test", "hill climb")))
        .hasSize(1);
  }
}
