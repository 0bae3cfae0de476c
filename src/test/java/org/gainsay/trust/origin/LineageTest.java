package org.gainsay.trust.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Said;
import org.gainsay.finding.standing.Origin;
import org.gainsay.finding.standing.Support;
import org.gainsay.rule.Bicycles;
import org.gainsay.trust.Appraisal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class LineageTest {
  private static final String RUMOUR =
      "People who have ridden it say that the new Jackdaw weighs a mere 8 kilograms with its bags on";
  private static final String EDITED =
      "Folk who have ridden it say that the new Jackdaw weighs a mere 8 kilograms with its bags on!";
  private static final String OTHER =
      "On the scales of our workshop the Jackdaw that we were lent came to 8 and not a gram more";

  private static Said weight(String path) {
    return Said.in(path).of("Jackdaw").figure("weight", "8");
  }

  private static Lineage lineage(List<Claim> claims) {
    return Lineage.of(claims, Bicycles.VOCABULARY);
  }

  private static int support(Claim... claims) {
    List<Claim> all = List.of(claims);
    Support support = Appraisal.of(all, List.of(), lineage(all), Bicycles.VOCABULARY).get(all.get(0).iri());
    return Objects.requireNonNull(support).origins().size();
  }

  @Test
  void aSentenceThatIsEditedHasOneOriginAndAnotherItsOwn() {
    Claim first = weight("a.md").worded(RUMOUR);
    Claim copied = weight("b.md").worded(EDITED);

    assertThat(support(first, copied)).isEqualTo(1);
    assertThat(support(first, copied, weight("c.md").worded(OTHER))).isEqualTo(2);
  }

  @Test
  void fewWordsAreNobodysInParticular() {
    String few = "The Jackdaw weighs 8 kilograms";
    assertThat(support(weight("a.md").worded(few), weight("b.md").worded(few))).isEqualTo(2);
  }

  @Test
  void whoeverCitesAnotherHasItFromThere() {
    Claim first = weight("a.md").publishedBy(null, "https://host.example/jackdaw/").claim();
    Claim citing = weight("b.md").citing("http://www.host.example/jackdaw").claim();
    Claim file = weight("c.md").citing("a.md").claim();

    assertThat(support(first, citing)).isEqualTo(1);
    assertThat(support(first, citing, file)).isEqualTo(1);
    assertThat(support(first, weight("d.md").claim())).isEqualTo(2);
  }

  @Test
  void twoThatCiteAThirdHaveOneOrigin() {
    String leak = "https://leaks.example/jackdaw?page=2";
    Claim one = weight("a.md").citing(leak).claim();
    Claim other = weight("b.md").citing(leak, "https://other.example/x").claim();

    assertThat(support(one, other)).isEqualTo(1);
    assertThat(lineage(List.of(one, other)).origins().origins())
        .singleElement()
        .extracting(Origin::root)
        .isEqualTo(leak);
  }

  @Test
  void aBareHostALicenceAndOnesOwnSiteAreNoSource() {
    String[] common = {"https://leaks.example/", "https://creativecommons.org/licenses/by/4.0/"};
    assertThat(support(weight("a.md").citing(common).claim(), weight("b.md").citing(common).claim()))
        .isEqualTo(2);
    String[] menu = {"https://shop.example/about"};
    Said one = weight("a.md").publishedBy(null, "https://shop.example/1").citing(menu);
    Said other = weight("b.md").publishedBy(null, "https://shop.example/2").citing(menu);
    assertThat(support(one.claim(), other.claim())).isEqualTo(2);
  }

  @Test
  void whoeverRepeatsTwoDoesNotMakeThemOne() {
    Claim one = weight("a.md").worded(RUMOUR);
    Claim other = weight("b.md").worded(OTHER);
    Said gatherer = weight("c.md").citing("a.md", "b.md");

    assertThat(support(one, other, gatherer.worded(RUMOUR + ". " + OTHER))).isEqualTo(2);
  }

  @Test
  void copiesOfTheSameBytesAreOne() {
    assertThat(support(weight("a.md").hashed("1").claim(), weight("b.md").hashed("1").claim()))
        .isEqualTo(1);
  }

  @Test
  void pagesThatCiteOneAnotherInACircleHaveOneOrigin() {
    List<Claim> circle =
        List.of(
            weight("a.md").citing("b.md").claim(),
            weight("b.md").citing("c.md").claim(),
            weight("c.md").citing("a.md").claim());

    assertThat(lineage(circle).origins().origins())
        .singleElement()
        .extracting(Origin::root)
        .isEqualTo("a.md");
  }

  @Test
  void theEarliestIsTheRoot() {
    Claim late = weight("a.md").on("2025-03-01").worded(RUMOUR);
    Claim early = weight("b.md").on("2025-01-01").worded(EDITED);
    Claim undated = weight("c.md").worded(RUMOUR);
    List<Claim> claims = new ArrayList<>(List.of(late, early, undated));

    for (int turn = 0; turn < claims.size(); turn++) {
      Collections.rotate(claims, 1);
      assertThat(lineage(claims).origins().shared())
          .singleElement()
          .extracting(Origin::root)
          .isEqualTo("b.md");
    }
  }

  @Test
  @Timeout(90)
  void aLongChainOfPagesIsWalkedOnce() {
    List<Claim> chain =
        IntStream.range(0, 5_000)
            .mapToObj(at -> weight(at + ".md").citing((at + 1) + ".md").worded(RUMOUR))
            .toList();

    assertThat(lineage(chain).origins().origins()).hasSize(1);
    assertThat(support(chain.toArray(Claim[]::new))).isEqualTo(1);
  }
}
