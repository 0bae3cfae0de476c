package org.gainsay.serve.view;

import java.util.List;
import java.util.Optional;
import org.gainsay.claim.Claim;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.serve.view.wording.FindingLine;
import org.gainsay.serve.view.wording.Line;
import org.gainsay.serve.view.wording.Words;
import org.gainsay.source.Source;

/** A document's whole text with its claims marked, and a list of them. */
public record DocumentPage(
    String title,
    String path,
    String hash,
    String origin,
    String address,
    String claimedPublisher,
    boolean isThere,
    List<Line> lines,
    List<Entry> entries)
    implements Page {

  /** A claim of the document, and what is found of it. */
  public record Entry(
      String key,
      String subject,
      String subjectKey,
      String property,
      String scope,
      String value,
      String place,
      String status,
      String verdict,
      String confidence,
      String quote,
      List<FindingLine> findings) {}

  public static DocumentPage of(Holdings holdings, Source source) {
    List<Claim> claims = holdings.of(source);
    Optional<String> text = holdings.text(source);
    String address = source.metadata().address();
    String claimed = source.metadata().claimedPublisher();
    return new DocumentPage(
        Words.title(source),
        source.path(),
        source.hash(),
        Words.origin(source),
        address != null && Words.isLink(address) ? address : "",
        claimed == null ? "" : claimed,
        text.isPresent(),
        text.map(found -> Line.of(holdings, found, claims)).orElse(List.of()),
        claims.stream().map(claim -> entry(holdings, claim)).toList());
  }

  private static Entry entry(Holdings holdings, Claim claim) {
    return new Entry(
        Holdings.key(claim.iri()),
        claim.subject().label(),
        Holdings.key(claim.subject().iri()),
        Words.property(holdings.vocabulary(), claim.property()),
        Words.scope(claim),
        Words.value(claim),
        claim.evidence().position().toString(),
        Words.of(claim.status()),
        Words.of(holdings.support(claim).verdict()),
        Words.decimal(claim.confidence()),
        claim.evidence().quote(),
        FindingLine.all(holdings, holdings.on(claim)));
  }

  @Override
  public String template() {
    return "document.jte";
  }
}
