package org.gainsay.graph.claim;

import org.apache.jena.graph.Node;
import org.gainsay.claim.Term;
import org.gainsay.graph.node.Description;
import org.gainsay.vocabulary.Vocab;
import org.jspecify.annotations.Nullable;

/** Reads what {@link LabelWriter} wrote. */
final class LabelReader {
  private LabelReader() {}

  /** The thing that {@code predicate} leads to, under the claim's own label where it has one. */
  static Term read(Description claim, Node predicate, Node own) {
    String iri = claim.iri(predicate);
    @Nullable String label = claim.textIfThere(own);
    return new Term(iri, label == null ? claim.follow(predicate).text(Vocab.LABEL) : label);
  }
}
