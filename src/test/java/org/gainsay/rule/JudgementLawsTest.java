package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Said;
import org.gainsay.finding.Finding;
import org.gainsay.comparison.Bounds;
import org.gainsay.comparison.Margins;

class JudgementLawsTest {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);

  @Property(tries = 60)
  void theOrderOfClaimsDoesNotMatter(@ForAll("claims") List<Claim> claims, @ForAll long seed) {
    List<Claim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(Bicycles.judge(shuffled, DAY)).isEqualTo(Bicycles.judge(claims, DAY));
  }

  @Property(tries = 60)
  void subjectsCanBeJudgedApart(@ForAll("claims") List<Claim> claims) {
    List<Finding> apart =
        claims.stream().collect(Collectors.groupingBy(Claim::subject)).values().stream()
            .flatMap(own -> Bicycles.judge(own, DAY).stream())
            .sorted(Finding.ORDER)
            .toList();

    assertThat(apart).isEqualTo(Bicycles.judge(claims, DAY));
  }

  @Property(tries = 100)
  void aSlotIsInConflictExactlyIfTwoOfItsClaimsAre(@ForAll("weights") List<Claim> claims) {
    Margins margins = new Margins(Bicycles.VOCABULARY);
    List<Bounds> bounds =
        claims.stream().map(claim -> margins.of(claim.statement()).orElseThrow()).toList();
    boolean conflict =
        bounds.stream().anyMatch(one -> bounds.stream().anyMatch(one::disjoint));

    assertThat(Bicycles.judge(claims, null)).hasSize(conflict ? 1 : 0);
  }

  @Provide
  Arbitrary<List<Claim>> weights() {
    Arbitrary<String> figures = Arbitraries.integers().between(50, 70).map(i -> i / 10 + "." + i % 10);
    return Combinators.combine(Arbitraries.of("a.md", "b.md", "c.md"), figures)
        .as((document, figure) -> Said.in(document).of("Jackdaw").figure("weight", figure).claim())
        .list()
        .ofMaxSize(5)
        .uniqueElements(Claim::iri);
  }

  @Provide
  Arbitrary<List<Claim>> claims() {
    Arbitrary<Said> starts =
        Combinators.combine(
                Arbitraries.of("a.md", "b.md", "c/a.md"), Arbitraries.of("Jackdaw", "Rook", "Magpie"))
            .as((document, subject) -> Said.in(document).on("2024-06-01").of(subject));
    return Combinators.combine(starts, statements(), Arbitraries.of(footings()))
        .as((start, statement, footing) -> footing.apply(statement.apply(start)).claim())
        .list()
        .ofMaxSize(14)
        .uniqueElements(Claim::iri);
  }

  private static List<Function<Said, Said>> footings() {
    return List.of(
        said -> said, Said::official, Said::inferred, Said::denied, said -> said.under("track", "wet"));
  }

  private static Arbitrary<Function<Said, Said>> statements() {
    return Arbitraries.of(
        List.of(
            said -> said.figure("weight", "12.0"),
            said -> said.figure("weight", "120"),
            said -> said.figure("frameWeight", "2.0"),
            said -> said.figure("testScore", "80", "").under("test", "hill climb"),
            said -> said.figure("testScore", "70", "").under("test", "hill climb"),
            said -> said.date("releaseDate", "2023-11"),
            said -> said.date("releaseDate", "2024-05-06"),
            said -> said.date("expectedReleaseDate", "2024-03"),
            said -> said.undisclosed("releaseDate"),
            said -> said.undisclosed("weight"),
            said -> said.concept("drive", "Belt"),
            said -> said.concept("drive", "RollerChain"),
            said -> said.concept("availability", "InShops"),
            said -> said.concept("standing", "Fastest"),
            said -> said.entity("builtIn", "Ghent"),
            said -> said.entity("builtIn", "Turin")));
  }
}
