package org.gainsay.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.jena.query.QueryFactory;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Said;
import org.gainsay.rule.query.PropertyNames;
import org.junit.jupiter.api.Test;

class BatchesTest {
  private static final List<Claim> CLAIMS =
      IntStream.range(0, 60)
          .mapToObj(i -> Said.in(i + ".md").of("S" + i % 7).figure("weight", "8").claim())
          .toList();

  @Test
  void aBatchHoldsWholeSubjects() {
    List<List<Claim>> batches = Batches.of(CLAIMS, 10);

    assertThat(batches).hasSizeGreaterThan(3);
    assertThat(batches.stream().flatMap(List::stream)).containsExactlyInAnyOrderElementsOf(CLAIMS);
    assertThat(batches.stream().flatMap(batch -> batch.stream().map(Claim::subject).distinct()))
        .doesNotHaveDuplicates();
  }

  @Test
  void noClaimsMakeNoBatch() {
    assertThat(Batches.of(List.of(), 10)).isEmpty();
    assertThat(Bicycles.judge(List.of(), null)).isEmpty();
  }

  @Test
  void aRuleAboutAllSubjectsIsGivenTheClaimsOfItsProperties() {
    assertThat(named("?a gs:subject ?s ; gs:property <urn:one> . ?b gs:slot ?t ; gs:property <urn:two>"))
        .containsExactlyInAnyOrder("urn:one", "urn:two");
    assertThat(named("?a gs:subject ?s ; gs:property <urn:one> . ?b gs:slot ?t ; gs:low ?l"))
        .isEmpty();
  }

  private static Set<String> named(String pattern) {
    return PropertyNames.of(
        QueryFactory.create(
            "PREFIX gs: <https://w3id.org/gainsay/ns#> SELECT * { " + pattern + " }"));
  }
}
