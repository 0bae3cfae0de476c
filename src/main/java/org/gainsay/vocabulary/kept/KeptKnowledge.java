package org.gainsay.vocabulary.kept;

import java.util.Collection;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.mem2.GraphMem2Fast;
import org.gainsay.vocabulary.Knowledge;
import org.jspecify.annotations.Nullable;

/**
 * Triples of which only those are made that are asked for. Whoever wants all has them read as ever, in the order
 * of the files.
 */
final class KeptKnowledge implements Knowledge {
  private final KeptTriples triples;
  private final Supplier<Knowledge> asEver;
  private @Nullable Knowledge whole;

  private KeptKnowledge(KeptTriples triples, Supplier<Knowledge> asEver) {
    this.triples = triples;
    this.asEver = asEver;
  }

  static Knowledge read(KeptReader in, Supplier<Knowledge> asEver) {
    return new KeptKnowledge(KeptTriples.read(in), asEver);
  }

  @Override
  public synchronized Graph about(Collection<Node> predicates) {
    Graph about = new GraphMem2Fast();
    predicates.forEach(predicate -> triples.addTo(about, predicate));
    return about;
  }

  @Override
  public Graph whole() {
    return read().whole();
  }

  @Override
  public Graph copy() {
    return read().copy();
  }

  private synchronized Knowledge read() {
    Knowledge known = whole;
    if (known == null) {
      known = asEver.get();
      whole = known;
    }
    return known;
  }
}
