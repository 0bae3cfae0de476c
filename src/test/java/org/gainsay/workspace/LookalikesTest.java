package org.gainsay.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.gainsay.finding.naming.Lookalike;
import org.gainsay.finding.naming.Lookalike.Reason;
import org.gainsay.finding.naming.Naming;
import org.gainsay.workspace.lookalike.Lookalikes;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookalikesTest {
  private static final Lookalikes LOOKALIKES = new Lookalikes(Set.of("acme", "lamp"));

  private static Naming named(String name, boolean known) {
    return new Naming("https://example.org/" + name, name, new TreeSet<>(), new TreeSet<>(), known);
  }

  private static List<Lookalike> among(String... names) {
    return LOOKALIKES.among(List.of(names).stream().map(name -> named(name, false)).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "Glow Worm 2, GlowWorm-2, ALIAS",
    "Glow 2.0, Glow-2, SPACING",
    "Glów 2, GLOW 2, SPACING",
    "Worm Glow 2, Glow Worm 2, ORDER",
    "Acme Glow 2, Glow-2, ADDITION",
    "Glow Lamp 2, Glow 2, ADDITION",
    "Acme Acme-V2, Acme-V2, SPACING",
    "Lighthouse 3 Pro, Ligthouse 3 Pro, TYPO",
    "Lighthouse 3, Lighthuose-3, TYPO"
  })
  void namesThatMayBeOne(String one, String other, Reason reason) {
    assertThat(among(one, other)).extracting(Lookalike::reason).containsExactly(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "Glow-V2, Glow-V3",
    "Glow 2, Glow 2.5",
    "Glow 2, Glow",
    "Glow 2, Glow 2 Pro",
    "Glow Pro 2, Glow Plus 2",
    "Glow Mini 2, Glow Midi 2",
    "Glow A, Glow B",
    "Acme V2, Lamp V2"
  })
  void namesOfTwoThings(String one, String other) {
    assertThat(among(one, other)).isEmpty();
  }

  @Test
  void aSharedAliasIsTheSurestReasonAndTheKnownNameIsTheTarget() {
    Naming known =
        new Naming("https://example.org/k", "Glow LED 67", new TreeSet<>(Set.of("Glow-V1")), new TreeSet<>(), true);
    List<Lookalike> found = LOOKALIKES.among(List.of(known, named("GLOW v1", false)));
    assertThat(found).extracting(Lookalike::reason).containsExactly(Reason.ALIAS);
    assertThat(found.get(0).triple())
        .isEqualTo("<https://example.org/GLOW v1> <http://www.w3.org/2004/02/skos/core#exactMatch> <https://example.org/k> .");
  }

  @Test
  void whatTheVocabularyTellsApartIsNotDoubted() {
    assertThat(LOOKALIKES.among(List.of(named("Lighthouse", true), named("Ligthouse", true)))).isEmpty();
  }

  @Test
  void theOrderOfNamesDoesNotMatter() {
    List<Naming> names =
        new ArrayList<>(
            IntStream.range(0, 60).mapToObj(n -> named("Glow Worm" + n % 7 + " Typ" + n, n % 5 == 0)).toList());
    names.add(named("Worm-Glow 3 typ 3", false));
    List<Lookalike> found = LOOKALIKES.among(names);
    Collections.shuffle(names, new Random(1));
    assertThat(LOOKALIKES.among(names)).isEqualTo(found);
  }

  @Test
  void manyNamesAndHostileOnesTakeNoLongerThanTheirNumber() {
    List<Naming> names = new ArrayList<>();
    for (int n = 0; n < 20_000; n++) {
      names.add(named("Glow " + "abcdefghij".charAt(n % 10) + " " + n, false));
    }
    names.add(named("x".repeat(100_000), false));
    names.add(named("1.".repeat(50_000) + "1", false));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60), () -> assertThat(LOOKALIKES.among(names)).isEmpty());
  }
}
