package org.gainsay.graph;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.gainsay.claim.Evidence;
import org.gainsay.claim.Factors;
import org.gainsay.claim.Manner;
import org.gainsay.source.Position;
import org.gainsay.source.Span;

/** Reads what {@link EvidenceWriter} wrote. */
final class EvidenceReader {
  Evidence evidence(Description claim) {
    Description quote = selector(claim, Terms.QUOTE_SELECTOR);
    Description position = selector(claim, Terms.POSITION_SELECTOR);
    return new Evidence(
        quote.text(Terms.EXACT),
        new Span(position.integer(Terms.START), position.integer(Terms.END)),
        new Span(claim.integer(Terms.VALUE_START), claim.integer(Terms.VALUE_END)),
        new Position(claim.integer(Terms.LINE), claim.integer(Terms.COLUMN)),
        quote.text(Terms.PREFIX),
        quote.text(Terms.SUFFIX));
  }

  private static Description selector(Description claim, Node type) {
    return claim.all(Terms.SELECTOR).stream()
        .map(node -> new Description(claim.graph(), node))
        .filter(selector -> selector.all(Terms.TYPE).contains(type))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("has no <" + type.getURI() + ">"));
  }

  Factors factors(Description claim) {
    return new Factors(
        claim.decimal(Terms.RELIABILITY).doubleValue(),
        claim.decimal(Terms.HEDGING).doubleValue(),
        claim.decimal(Terms.CERTAINTY).doubleValue());
  }

  Manner manner(Description claim) {
    Factors factors = factors(claim);
    return new Manner(
        factors.hedge(),
        claim.flag(Terms.REASONED),
        factors.certainty(),
        attribution(claim),
        claim.text(Terms.RECOGNISER));
  }

  private static List<String> attribution(Description claim) {
    List<String> chain = new ArrayList<>();
    Node head = claim.oneIfThere(Terms.ATTRIBUTED_TO);
    Description cell = new Description(claim.graph(), head == null ? Terms.NIL : head);
    while (!cell.node().equals(Terms.NIL)) {
      chain.add(cell.text(Terms.FIRST));
      cell = cell.follow(Terms.REST);
    }
    return chain;
  }
}
