package org.gainsay.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Manner;
import org.gainsay.claim.Said;
import org.gainsay.claim.Statement;
import org.gainsay.claim.Status;
import org.gainsay.rule.Bicycles;
import org.gainsay.source.Source;
import org.gainsay.trust.origin.Address;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GraderTest {
  private static final String MAKER = Said.NAMESPACE + "Corvid";
  private final Grader grader = Grader.of(Bicycles.VOCABULARY);
  private final Said weight = Said.in("a.md").of("Jackdaw").figure("weight", "12");

  private Claim graded(@Nullable String publisher, @Nullable String address, Statement statement) {
    Source source = weight.publishedBy(publisher, address).source();
    return grader.grade(source, List.of(statement)).get(0);
  }

  private Status status(@Nullable String publisher, @Nullable String address) {
    return graded(publisher, address, weight.statement()).status();
  }

  private static Statement in(Manner manner, Statement said) {
    return new Statement(
        said.subject(),
        said.subjectText(),
        said.property(),
        said.scope(),
        said.value(),
        said.polarity(),
        said.evidence(),
        manner);
  }

  @Test
  void theMakersFlatWordIsOfficial() {
    assertThat(status(MAKER, null)).isEqualTo(Status.OFFICIAL);
    assertThat(status("corvid", null)).isEqualTo(Status.OFFICIAL);
    assertThat(status(null, "https://www.corvid.example/jackdaw")).isEqualTo(Status.OFFICIAL);
  }

  @Test
  void anyoneElsesIsRumoured() {
    assertThat(status(null, null)).isEqualTo(Status.RUMOURED);
    assertThat(status("Cycling Weekly", "https://cycling.example/")).isEqualTo(Status.RUMOURED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://corvid.example.evil.example/",
        "https://corvid.example@evil.example/",
        "https://evil.example/?q=https://corvid.example/",
        "https://notcorvid.example/",
        "https://corvid.example:8443/",
        "file://corvid.example/etc",
        "corvid.example",
        "https://corvid.example\\@evil.example/"
      })
  void anAddressThatOnlyLooksLikeTheMakersIsNot(String address) {
    assertThat(status(null, address)).isEqualTo(Status.RUMOURED);
  }

  @Test
  void aSiteBelowAPathEndsAtItsPath() {
    assertThat(Address.isUnder("https://host.example/corvid/a", "https://host.example/corvid/"))
        .isTrue();
    assertThat(Address.isUnder("https://host.example/corvid-fans", "https://host.example/corvid"))
        .isFalse();
    assertThat(Address.isUnder("https://host.example/corvid/../x", "https://host.example/corvid"))
        .isFalse();
    assertThat(Address.isUnder("https://host.example/corvid%2F..%2Fx", "https://host.example/corvid"))
        .isFalse();
    assertThat(Address.isUnder("https://a.host.example/corvid", "https://host.example/corvid"))
        .isFalse();
    assertThat(Address.isUnder("http://news.corvid.example/", "https://corvid.example")).isTrue();
  }

  @Test
  void aNameThatBeginsLikeAKnownOneHasItsMaker() {
    Statement newer = weight.of("Jackdaw 2 Light").statement();
    assertThat(graded(MAKER, null, newer).status()).isEqualTo(Status.OFFICIAL);
    assertThat(graded(MAKER, null, weight.of("Magpie").statement()).status())
        .isEqualTo(Status.RUMOURED);
    assertThat(graded(MAKER, null, weight.of("Rook").statement()).status())
        .isEqualTo(Status.RUMOURED);
  }

  @Test
  void whatIsReasonedIsInferredWhoeverSaysIt() {
    Statement reasoned = in(new Manner(0.7, true, 1, List.of(), "test"), weight.statement());
    assertThat(graded(MAKER, null, reasoned).status()).isEqualTo(Status.INFERRED);
    assertThat(graded(null, null, reasoned).status()).isEqualTo(Status.INFERRED);
  }

  @Test
  void whatTheMakerHedgesOrLaysOnOthersIsNotOfficial() {
    Statement hedged = in(new Manner(0.7, false, 1, List.of(), "test"), weight.statement());
    Statement others = in(new Manner(1, false, 1, List.of("A shop"), "test"), weight.statement());
    Statement own = in(new Manner(1, false, 1, List.of("Corvid"), "test"), weight.statement());

    assertThat(graded(MAKER, null, hedged).status()).isEqualTo(Status.RUMOURED);
    assertThat(graded(MAKER, null, others).status()).isEqualTo(Status.RUMOURED);
    assertThat(graded(MAKER, null, own).status()).isEqualTo(Status.OFFICIAL);
  }

  @Test
  void confidenceFallsWithTheKindOfSourceAndTheHedge() {
    Statement hedged = in(new Manner(0.7, true, 1, List.of(), "test"), weight.statement());

    double own = graded(MAKER, null, weight.statement()).confidence();
    double known = graded("Cycling Weekly", null, weight.statement()).confidence();
    double unknown = graded(null, null, weight.statement()).confidence();
    double reasoned = graded(null, null, hedged).confidence();

    assertThat(List.of(reasoned, unknown, known, own)).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void equalStatementsAreToldApartByTheirOrder() {
    List<Statement> twice = List.of(weight.at(40).statement(), weight.statement());

    List<Claim> claims = grader.grade(weight.source(), twice);

    assertThat(claims).extracting(Claim::iri).doesNotHaveDuplicates();
    assertThat(claims).extracting(claim -> claim.evidence().span().start()).containsExactly(0, 40);
    assertThat(claims.get(0).iri())
        .isEqualTo(grader.grade(weight.source(), List.of(weight.at(7).statement())).get(0).iri());
  }
}
