package org.gainsay.serve.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Term;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.serve.view.wording.FindingLine;
import org.gainsay.serve.view.wording.Words;
import org.gainsay.source.Source;

/** Where the claims about a subject come from, and what speaks against them: origin, document, claim, finding. */
public record ProvenancePage(String key, String name, List<Origin> origins, List<FindingLine> findings)
    implements Page {
  /** An independent source, and the documents that carry its word. */
  public record Origin(String key, String name, List<Carrier> carriers) {}

  /** A document. */
  public record Carrier(String key, String title, String path, List<Said> claims) {}

  /**
   * A claim.
   *
   * @param meaning the same for claims that say the same
   * @param findings keys of those in which it stands, parted by spaces
   */
  public record Said(
      String key,
      String property,
      String value,
      String meaning,
      String status,
      String verdict,
      String findings) {}

  public static ProvenancePage of(Holdings holdings, Term subject) {
    Map<String, Map<Source, List<Claim>>> origins = new LinkedHashMap<>();
    for (Claim claim : holdings.about(subject)) {
      origins
          .computeIfAbsent(origin(claim.source()), name -> new LinkedHashMap<>())
          .computeIfAbsent(claim.source(), source -> new ArrayList<>())
          .add(claim);
    }
    List<Origin> all = new ArrayList<>();
    origins.forEach((name, sources) -> all.add(origin(holdings, name, sources)));
    return new ProvenancePage(
        Holdings.key(subject.iri()),
        subject.label(),
        all,
        FindingLine.all(holdings, holdings.on(subject)));
  }

  /** Who published it, where that is known; else the document stands for itself. */
  private static String origin(Source source) {
    String publisher = source.metadata().publisher();
    return publisher == null ? source.identity() : publisher.contains("://") ? Holdings.key(publisher) : publisher;
  }

  private static Origin origin(Holdings holdings, String name, Map<Source, List<Claim>> sources) {
    List<Carrier> carriers = new ArrayList<>();
    sources.forEach(
        (source, claims) ->
            carriers.add(
                new Carrier(
                    Holdings.key(source),
                    Words.title(source),
                    source.path(),
                    claims.stream().map(claim -> said(holdings, claim)).toList())));
    return new Origin("o" + Integer.toHexString(name.hashCode()), name, carriers);
  }

  private static Said said(Holdings holdings, Claim claim) {
    return new Said(
        Holdings.key(claim.iri()),
        Words.property(holdings.vocabulary(), claim.property()),
        Words.value(claim),
        claim.statement().polarity() + " " + claim.value().meaning(),
        Words.of(claim.status()),
        Words.of(holdings.support(claim).verdict()),
        holdings.on(claim).stream().map(finding -> Holdings.key(finding.iri())).collect(Collectors.joining(" ")));
  }

  @Override
  public String template() {
    return "provenance.jte";
  }
}
