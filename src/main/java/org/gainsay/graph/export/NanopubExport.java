package org.gainsay.graph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.gainsay.claim.Claim;
import org.gainsay.graph.claim.ClaimWriter;
import org.gainsay.vocabulary.Vocabulary;

/** Claims as nanopublications in TriG, one each. */
public final class NanopubExport {
  private NanopubExport() {}

  /** In the order of the claims' IRIs. */
  public static void write(List<Claim> claims, Vocabulary vocabulary, Writer out) throws IOException {
    JenaSystem.init();
    Graph written = GraphFactory.createDefaultGraph();
    new ClaimWriter(written, vocabulary).write(claims);
    Map<Node, Graph> graphs = new LinkedHashMap<>();
    claims.stream()
        .sorted(Comparator.comparing(Claim::iri))
        .forEach(claim -> graphs.putAll(new Nanopublication(claim, written).graphs()));
    PrefixMapping known = PrefixMapping.Factory.create().setNsPrefixes(vocabulary.graph().getPrefixMapping());
    known.setNsPrefix("np", "http://www.nanopub.org/nschema#").setNsPrefix("prov", "http://www.w3.org/ns/prov#");
    new ExportWriter(RdfForm.TRIG, known, out).write(graphs);
  }
}
