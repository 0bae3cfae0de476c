package org.gainsay.serve.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Finding;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.serve.view.wording.Paragraph;
import org.gainsay.serve.view.wording.Words;
import org.gainsay.source.Source;

/**
 * One side of a finding: a value, and who gives it; the best that is said for it comes first.
 *
 * @param property what it is a value of
 * @param understood the value as it was compared
 * @param origins how many independent sources state it
 * @param further those that say the same
 */
public record Side(
    String property,
    String value,
    String understood,
    boolean isFavoured,
    String verdict,
    int origins,
    Testimony best,
    List<Testimony> further) {

  /**
   * What one document says.
   *
   * @param address where it was published, empty where that is no link
   * @param attributed whose word it is, empty for the document's own
   * @param times how often the document says it
   */
  public record Testimony(
      String status,
      String title,
      String path,
      String place,
      String origin,
      String address,
      String documentKey,
      String claimKey,
      String attributed,
      Paragraph paragraph,
      Weight weight,
      int times) {}

  /** What makes a claim's confidence. */
  public record Weight(String confidence, String reliability, String hedge, String certainty) {
    static Weight of(Claim claim) {
      return new Weight(
          Words.decimal(claim.confidence()),
          Words.decimal(claim.factors().reliability()),
          Words.decimal(claim.factors().hedge()),
          Words.decimal(claim.factors().certainty()));
    }
  }

  static List<Side> of(Holdings holdings, Finding finding) {
    Map<List<Object>, List<Claim>> sides = new LinkedHashMap<>();
    for (Claim claim : finding.claims()) {
      List<Object> side =
          List.of(claim.property().iri(), claim.value().meaning(), claim.statement().polarity());
      sides.computeIfAbsent(side, s -> new ArrayList<>()).add(claim);
    }
    Map<Source, Optional<String>> texts = new HashMap<>();
    return sides.values().stream().map(claims -> of(holdings, finding, claims, texts)).toList();
  }

  private static Side of(
      Holdings holdings, Finding finding, List<Claim> claims, Map<Source, Optional<String>> texts) {
    Claim best = claims.get(0);
    Map<String, List<Claim>> documents = new LinkedHashMap<>();
    claims.forEach(claim -> documents.computeIfAbsent(claim.source().path(), p -> new ArrayList<>()).add(claim));
    List<Testimony> testimonies =
        documents.values().stream()
            .map(same -> testimony(same.get(0), same.size(), texts.computeIfAbsent(same.get(0).source(), holdings::text)))
            .toList();
    return new Side(
        Words.property(holdings.vocabulary(), best.property()),
        Words.value(best),
        Words.understood(best),
        claims.stream().anyMatch(claim -> claim.iri().equals(finding.favours())),
        Words.of(holdings.support(best).verdict()),
        holdings.support(best).origins().size(),
        testimonies.get(0),
        testimonies.subList(1, testimonies.size()));
  }

  private static Testimony testimony(Claim claim, int times, Optional<String> text) {
    Source source = claim.source();
    String address = source.metadata().address();
    return new Testimony(
        Words.of(claim.status()),
        Words.title(source),
        source.path(),
        claim.evidence().position().toString(),
        Words.origin(source),
        address != null && Words.isLink(address) ? address : "",
        Holdings.key(source),
        Holdings.key(claim.iri()),
        String.join(" → ", claim.statement().manner().attributedTo()),
        text.map(found -> Paragraph.of(found, claim.evidence())).orElseGet(() -> Paragraph.of(claim.evidence())),
        Weight.of(claim),
        times);
  }
}
