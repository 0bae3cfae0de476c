package org.gainsay.serve.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Term;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.source.Source;

/** Where the claims about a subject come from: origin, document, claim. */
public record ProvenancePage(String key, String name, List<Origin> origins) implements Page {
  /** An independent source, and the documents that carry its word. */
  public record Origin(String key, String name, List<Carrier> carriers) {}

  /** A document. */
  public record Carrier(String key, String title, String path, List<Said> claims) {}

  /**
   * A claim.
   *
   * @param against keys of the claims that a finding sets against it
   */
  public record Said(
      String key, String property, String value, String status, String verdict, String against) {}

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
    return new ProvenancePage(Holdings.key(subject.iri()), subject.label(), all);
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
    List<String> against =
        holdings.on(claim).stream()
            .flatMap(finding -> finding.claims().stream())
            .filter(other -> !other.value().meaning().equals(claim.value().meaning()))
            .filter(other -> other.subject().equals(claim.subject()))
            .map(other -> Holdings.key(other.iri()))
            .distinct()
            .sorted()
            .toList();
    return new Said(
        Holdings.key(claim.iri()),
        Words.property(holdings.vocabulary(), claim.property()),
        Words.value(claim),
        Words.of(claim.status()),
        Words.of(holdings.support(claim).verdict()),
        String.join(" ", against));
  }

  @Override
  public String template() {
    return "provenance.jte";
  }
}
