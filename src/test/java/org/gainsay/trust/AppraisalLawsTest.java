package org.gainsay.trust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Said;
import org.gainsay.claim.Status;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Nature;
import org.gainsay.finding.standing.Support;
import org.gainsay.finding.standing.Verdict;
import org.gainsay.rule.Bicycles;
import org.gainsay.rule.RuleBook;
import org.gainsay.trust.origin.Lineage;
import org.gainsay.trust.origin.Saying;

class AppraisalLawsTest {
  private static final RuleBook RULES = RuleBook.bundled();
  private static final String SENTENCE =
      "Those who have seen the drawings say that it comes to %s kilograms with both of its bags on";

  private static List<Finding> findings(List<Claim> claims) {
    return Settlement.of(
        RULES.judge(claims, Bicycles.VOCABULARY, null).findings(), Bicycles.VOCABULARY);
  }

  private static Map<String, Support> supports(List<Claim> claims) {
    return Appraisal.of(claims, findings(claims), Lineage.of(claims, Bicycles.VOCABULARY), Bicycles.VOCABULARY);
  }

  /** How many origins and which verdict each of some claims has among others. */
  private static Map<String, String> judged(List<Claim> claims, List<Claim> among) {
    Map<String, Support> all = supports(among);
    Map<String, String> judged = new HashMap<>();
    for (Claim claim : claims) {
      Support support = all.getOrDefault(claim.iri(), Support.of(List.of("none"), Verdict.REFUTED));
      judged.put(claim.iri(), support.origins().size() + " " + support.verdict());
    }
    return judged;
  }

  private static Claim from(String path, Claim claim) {
    Said named = Said.in(path).hashed(claim.source().hash());
    return Claim.of(
        named.source(),
        claim.statement(),
        new Claim.Standing(claim.status(), claim.factors()),
        0);
  }

  @Property(tries = 40)
  void theOrderOfDocumentsDoesNotMatter(@ForAll("claims") List<Claim> claims, @ForAll long seed) {
    List<Claim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(supports(shuffled)).isEqualTo(supports(claims));
    assertThat(findings(shuffled)).isEqualTo(findings(claims));
    assertThat(Lineage.of(shuffled, Bicycles.VOCABULARY).origins())
        .isEqualTo(Lineage.of(claims, Bicycles.VOCABULARY).origins());
  }

  @Property(tries = 40)
  void aCopyOfADocumentChangesNoVerdictAndNoSupport(
      @ForAll("claims") List<Claim> claims, @ForAll("names") String copied) {
    List<Claim> all = new ArrayList<>(claims);
    claims.stream()
        .filter(claim -> claim.source().path().equals(copied))
        .forEach(claim -> all.add(from("z/copy.md", claim)));

    assertThat(judged(claims, all)).isEqualTo(judged(claims, claims));
  }

  @Property(tries = 40)
  void aDocumentOfAnotherSubjectChangesNothing(@ForAll("claims") List<Claim> claims) {
    List<Claim> all = new ArrayList<>(claims);
    all.add(Said.in("other.md").of("Magpie").figure("weight", "9").worded(SENTENCE.formatted("9")));

    assertThat(judged(claims, all)).isEqualTo(judged(claims, claims));
  }

  @Property(tries = 40)
  void supportHidesNoConflict(@ForAll("claims") List<Claim> claims) {
    List<Finding> conflicts =
        findings(claims).stream().filter(found -> found.nature() == Nature.CONFLICT).toList();
    Map<String, Support> supports = supports(claims);

    assertThat(conflicts).hasSameSizeAs(
        RULES.judge(claims, Bicycles.VOCABULARY, null).findings().stream()
            .filter(found -> found.nature() == Nature.CONFLICT)
            .toList());
    for (Finding conflict : conflicts) {
      assertThat(conflict.claims())
          .filteredOn(claim -> claim.status() != Status.OFFICIAL)
          .filteredOn(claim -> !officiallySaid(claim, claims))
          .extracting(claim -> supports.getOrDefault(claim.iri(), Support.of(List.of("n"), Verdict.UNVERIFIED)).verdict())
          .isSubsetOf(Verdict.CONTESTED, Verdict.REFUTED);
    }
  }

  private static boolean officiallySaid(Claim claim, List<Claim> claims) {
    return claims.stream()
        .anyMatch(
            other ->
                other.status() == Status.OFFICIAL
                    && Saying.of(other).equals(Saying.of(claim)));
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of("a.md", "b.md", "c.md", "d.md");
  }

  @Provide
  Arbitrary<List<Claim>> claims() {
    Arbitrary<Said> starts =
        Combinators.combine(names(), Arbitraries.of("a.md", "b.md", "https://leak.example/x"))
            .as((name, cited) -> Said.in(name).citing(cited).of("Jackdaw"));
    List<UnaryOperator<Said>> footings = List.of(said -> said, Said::official, Said::denied);
    return Combinators.combine(
            starts, Arbitraries.of("8", "8.0", "12", "12.5"), Arbitraries.of(footings), Arbitraries.of(true, false))
        .as(
            (start, figure, footing, wordy) -> {
              Said said = footing.apply(start.figure("weight", figure));
              return wordy ? said.worded(SENTENCE.formatted(figure)) : said.claim();
            })
        .list()
        .ofMaxSize(8)
        .uniqueElements(Claim::iri);
  }
}
