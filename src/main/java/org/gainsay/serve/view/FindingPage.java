package org.gainsay.serve.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Support;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.source.Source;

/** One finding: its sides in their paragraphs, and how they weigh. */
public record FindingPage(
    FindingLine line,
    String subjectKey,
    String scope,
    String kind,
    String nature,
    String iri,
    List<Side> sides,
    boolean favoured)
    implements Page {

  /**
   * What one document says.
   *
   * @param address where it was published, empty where that is no link
   * @param attributed whose word it is, empty for the document's own
   * @param further how often the same document says the same again
   */
  public record Side(
      String value,
      boolean isFavoured,
      String status,
      String verdict,
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
      int further) {}

  /** What makes a claim's confidence, and who else states the value. */
  public record Weight(
      String confidence, String reliability, String hedge, String certainty, List<String> origins) {}

  public static FindingPage of(Holdings holdings, Finding finding) {
    return new FindingPage(
        FindingLine.of(holdings, finding),
        Holdings.key(finding.subject().iri()),
        String.join(", ", finding.scope().values()),
        finding.kind(),
        Words.of(finding.nature()),
        finding.iri(),
        sides(holdings, finding),
        finding.favours() != null);
  }

  private static List<Side> sides(Holdings holdings, Finding finding) {
    Map<List<Object>, List<Claim>> same = new LinkedHashMap<>();
    for (Claim claim : finding.claims()) {
      List<Object> key =
          List.of(
              claim.source().path(),
              claim.property().iri(),
              claim.value().meaning(),
              claim.statement().polarity());
      same.computeIfAbsent(key, k -> new ArrayList<>()).add(claim);
    }
    Map<Source, Optional<String>> texts = new HashMap<>();
    return same.values().stream().map(claims -> side(holdings, finding, claims, texts)).toList();
  }

  private static Side side(
      Holdings holdings, Finding finding, List<Claim> claims, Map<Source, Optional<String>> texts) {
    Claim claim = claims.get(0);
    Source source = claim.source();
    String address = source.metadata().address();
    Optional<String> text = texts.computeIfAbsent(source, holdings::text);
    return new Side(
        Words.value(claim),
        claims.stream().anyMatch(each -> each.iri().equals(finding.favours())),
        Words.of(claim.status()),
        Words.of(holdings.support(claim).verdict()),
        Words.title(source),
        source.path(),
        claim.evidence().position().toString(),
        Words.origin(source),
        address != null && Words.isLink(address) ? address : "",
        Holdings.key(source),
        Holdings.key(claim.iri()),
        String.join(" → ", claim.statement().manner().attributedTo()),
        text.map(found -> Paragraph.of(found, claim.evidence())).orElseGet(() -> Paragraph.of(claim.evidence())),
        weight(claim, holdings.support(claim)),
        claims.size() - 1);
  }

  private static Weight weight(Claim claim, Support support) {
    return new Weight(
        Words.decimal(claim.confidence()),
        Words.decimal(claim.factors().reliability()),
        Words.decimal(claim.factors().hedge()),
        Words.decimal(claim.factors().certainty()),
        List.copyOf(support.origins()));
  }

  /** What to type to say that it is right. */
  public String confirming() {
    return "gainsay review " + line.key() + " --confirm --because 'WHY' PATH...";
  }

  /** What to type to say that it is no contradiction. */
  public String dismissing() {
    return "gainsay review " + line.key() + " --dismiss --because 'WHY' PATH...";
  }

  @Override
  public String template() {
    return "finding.jte";
  }
}
