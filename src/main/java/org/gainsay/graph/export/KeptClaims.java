package org.gainsay.graph.export;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.gainsay.claim.Claim;
import org.gainsay.graph.claim.ClaimReader;
import org.gainsay.graph.claim.ClaimWriter;
import org.gainsay.source.Source;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.vocabulary.kept.KeptGraph;

/** What one document claims, in a form that is read again in no time; to hand on, there are exports. */
public final class KeptClaims {
  private KeptClaims() {}

  public static byte[] bytes(Source source, List<Claim> claims, Vocabulary vocabulary) {
    JenaSystem.init();
    Graph graph = GraphFactory.createDefaultGraph();
    ClaimWriter writer = new ClaimWriter(graph, vocabulary);
    writer.write(claims);
    writer.write(source);
    return KeptGraph.bytes(graph);
  }

  /** Empty for what is damaged, not whole, or of another version. */
  public static Optional<ClaimReader.Reading> read(String path, byte[] file) {
    JenaSystem.init();
    return KeptGraph.read(file)
        .map(graph -> ClaimReader.read(path, graph))
        .filter(read -> read.problems().isEmpty() && read.sources().size() == 1);
  }
}
