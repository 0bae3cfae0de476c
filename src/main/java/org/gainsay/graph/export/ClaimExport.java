package org.gainsay.graph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.gainsay.claim.Claim;
import org.gainsay.finding.standing.Support;
import org.gainsay.graph.ClaimGraph;
import org.gainsay.graph.FindingWriter;
import org.gainsay.graph.OriginWriter;
import org.gainsay.graph.claim.ClaimWriter;
import org.gainsay.source.Source;
import org.gainsay.vocabulary.Vocabulary;

/**
 * Claims to be written as RDF; the same claims give the same bytes, whatever their order.
 *
 * <pre>new ClaimExport(claims, beside, vocabulary, Content.CLAIMS).write(RdfForm.TRIG, out)</pre>
 */
public record ClaimExport(
    List<Claim> claims, ClaimGraph.Surroundings beside, Vocabulary vocabulary, Content content) {
  /** What of the claims is written. */
  public enum Content {
    /** Claims with evidence and footing, documents and findings. */
    CLAIMS,
    /** The same, and what each claim says as a triple of RDF 1.2 that nobody asserts. */
    REIFIED,
    /** Nothing but what the claims say, asserted. */
    STATEMENTS
  }

  public ClaimExport {
    claims = List.copyOf(claims);
  }

  /**
   * Writes all of it; {@code trig} and {@code nquads} with one graph a document and findings,
   * origins and verdicts in the default one.
   *
   * @throws IllegalArgumentException where the form cannot hold the content
   */
  public void write(RdfForm form, Writer out) throws IOException {
    if (content == Content.REIFIED && !form.canReify()) {
      throw new IllegalArgumentException("RDF 1.2 is not written as " + form);
    }
    JenaSystem.init();
    new ExportWriter(form, vocabulary.graph().getPrefixMapping(), out)
        .write(form.isNamed() ? byDocument() : Map.of(Quad.defaultGraphIRI, whole()));
  }

  private Graph whole() {
    Graph graph = GraphFactory.createDefaultGraph();
    write(claims, beside.sources(), graph);
    findings(graph);
    return graph;
  }

  private void findings(Graph graph) {
    if (content != Content.STATEMENTS) {
      FindingWriter.write(graph, beside.findings());
      OriginWriter.write(graph, beside.sources(), beside.origins());
      OriginWriter.write(graph, supports());
    }
  }

  /** Of the claims that are written. */
  private Map<String, Support> supports() {
    Map<String, Support> supports = new HashMap<>(beside.supports());
    supports.keySet().retainAll(claims.stream().map(Claim::iri).collect(Collectors.toSet()));
    return supports;
  }

  private Map<Node, Graph> byDocument() {
    Graph findings = GraphFactory.createDefaultGraph();
    findings(findings);
    Map<Node, Graph> graphs = new LinkedHashMap<>(Map.of(Quad.defaultGraphIRI, findings));
    Map<Source, List<Claim>> claimed =
        claims.stream().collect(Collectors.groupingBy(Claim::source));
    for (Source source : documents(claimed.keySet())) {
      Graph graph = GraphFactory.createDefaultGraph();
      Node name = write(claimed.getOrDefault(source, List.of()), List.of(source), graph);
      graphs.put(name, graph);
    }
    return graphs;
  }

  private List<Source> documents(Set<Source> claimed) {
    return Stream.concat(beside.sources().stream(), claimed.stream())
        .distinct()
        .sorted(Comparator.comparing(Source::path).thenComparing(Source::hash))
        .toList();
  }

  /** Writes into a graph; the node of the last source. */
  private Node write(List<Claim> said, List<Source> sources, Graph graph) {
    boolean bare = content == Content.STATEMENTS;
    Graph whole = bare ? GraphFactory.createDefaultGraph() : graph;
    ClaimWriter writer = new ClaimWriter(whole, vocabulary);
    writer.write(said);
    Node last = Quad.defaultGraphIRI;
    for (Source source : sources) {
      last = writer.write(source);
    }
    for (Claim claim : said) {
      assertion(new Assertion(whole, claim)).ifPresent(graph::add);
    }
    return last;
  }

  private Optional<Triple> assertion(Assertion assertion) {
    return switch (content) {
      case CLAIMS -> Optional.empty();
      case REIFIED -> assertion.reified();
      case STATEMENTS -> assertion.triple();
    };
  }
}
