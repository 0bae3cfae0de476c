package org.gainsay.graph.claim;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Node;
import org.gainsay.claim.Evidence;
import org.gainsay.claim.Factors;
import org.gainsay.claim.Manner;
import org.gainsay.graph.node.Description;
import org.gainsay.graph.node.Terms;
import org.gainsay.source.Position;
import org.gainsay.source.Span;
import org.gainsay.vocabulary.Vocab;

/** Reads what {@link EvidenceWriter} wrote. */
final class EvidenceReader {
  /** More names in a chain than anyone gives: the list turns in a circle. */
  private static final int LONGEST = 100;

  Evidence evidence(Description claim) {
    Description quote = selector(claim, Terms.QUOTE_SELECTOR);
    Description position = selector(claim, Terms.POSITION_SELECTOR);
    return new Evidence(
        quote.text(Terms.EXACT),
        new Span(position.integer(Terms.START), position.integer(Terms.END)),
        new Span(claim.integer(Vocab.VALUE_START), claim.integer(Vocab.VALUE_END)),
        position(claim),
        quote.text(Terms.PREFIX),
        quote.text(Terms.SUFFIX));
  }

  private static Position position(Description claim) {
    int page = claim.oneIfThere(Vocab.PAGE) == null ? 0 : claim.integer(Vocab.PAGE);
    return new Position(claim.integer(Vocab.LINE), claim.integer(Vocab.COLUMN), page);
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
        claim.decimal(Vocab.RELIABILITY).doubleValue(),
        claim.decimal(Vocab.HEDGING).doubleValue(),
        claim.decimal(Vocab.CERTAINTY).doubleValue());
  }

  Manner manner(Description claim) {
    Factors factors = factors(claim);
    return new Manner(
        factors.hedge(),
        claim.flag(Vocab.REASONED),
        factors.certainty(),
        attribution(claim),
        claim.text(Vocab.RECOGNISER));
  }

  private static List<String> attribution(Description claim) {
    List<String> chain = new ArrayList<>();
    Node head = claim.oneIfThere(Vocab.ATTRIBUTED_TO);
    Description cell = new Description(claim.graph(), head == null ? Terms.NIL : head);
    while (!cell.node().equals(Terms.NIL)) {
      if (chain.size() == LONGEST) {
        throw new IllegalArgumentException("has an attribution without end");
      }
      chain.add(cell.text(Terms.FIRST));
      cell = cell.follow(Terms.REST);
    }
    return chain;
  }
}
