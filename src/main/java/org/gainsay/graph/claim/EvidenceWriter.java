package org.gainsay.graph.claim;

import java.math.BigDecimal;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Evidence;
import org.gainsay.claim.Factors;
import org.gainsay.claim.Manner;
import org.gainsay.graph.node.Description;
import org.gainsay.graph.node.Literals;
import org.gainsay.graph.node.Terms;
import org.gainsay.vocabulary.Vocab;

/** Writes where a claim stands, in which words, and on what footing. */
final class EvidenceWriter {

  void write(Description claim, Claim written) {
    place(claim, written.evidence());
    selectors(claim, written.evidence());
    footing(claim, written.factors());
    manner(claim, written.statement().manner());
  }

  private static void place(Description claim, Evidence evidence) {
    int page = evidence.position().page();
    claim
        .addIfThere(Vocab.PAGE, page == 0 ? null : Literals.integer(page))
        .add(Vocab.LINE, Literals.integer(evidence.position().line()))
        .add(Vocab.COLUMN, Literals.integer(evidence.position().column()))
        .add(Vocab.VALUE_START, Literals.integer(evidence.value().start()))
        .add(Vocab.VALUE_END, Literals.integer(evidence.value().end()));
  }

  private static void selectors(Description claim, Evidence evidence) {
    claim
        .part(Terms.SELECTOR, "quote")
        .add(Terms.TYPE, Terms.QUOTE_SELECTOR)
        .add(Terms.EXACT, Literals.text(evidence.quote()))
        .add(Terms.PREFIX, Literals.text(evidence.prefix()))
        .add(Terms.SUFFIX, Literals.text(evidence.suffix()));
    claim
        .part(Terms.SELECTOR, "position")
        .add(Terms.TYPE, Terms.POSITION_SELECTOR)
        .add(Terms.START, Literals.integer(evidence.span().start()))
        .add(Terms.END, Literals.integer(evidence.span().end()));
  }

  private static void footing(Description claim, Factors factors) {
    claim
        .add(Vocab.CONFIDENCE, Literals.decimal(BigDecimal.valueOf(factors.confidence())))
        .add(Vocab.RELIABILITY, Literals.decimal(BigDecimal.valueOf(factors.reliability())))
        .add(Vocab.HEDGING, Literals.decimal(BigDecimal.valueOf(factors.hedge())))
        .add(Vocab.CERTAINTY, Literals.decimal(BigDecimal.valueOf(factors.certainty())));
  }

  private static void manner(Description claim, Manner manner) {
    claim
        .add(Vocab.REASONED, Literals.flag(manner.reasoned()))
        .add(Vocab.RECOGNISER, Literals.text(manner.recogniser()));
    if (!manner.attributedTo().isEmpty()) {
      claim.add(Vocab.ATTRIBUTED_TO, list(claim, manner.attributedTo()));
    }
  }

  /** An RDF list, its last cell first. */
  private static Node list(Description claim, List<String> words) {
    Graph graph = claim.graph();
    Node rest = Terms.NIL;
    for (int i = words.size() - 1; i >= 0; i--) {
      Node cell = NodeFactory.createBlankNode(claim.key() + "-by-" + i);
      graph.add(Triple.create(cell, Terms.FIRST, Literals.text(words.get(i))));
      graph.add(Triple.create(cell, Terms.REST, rest));
      rest = cell;
    }
    return rest;
  }
}
