package org.gainsay.graph;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sys.JenaSystem;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Echoes;
import org.gainsay.finding.Finding;
import org.gainsay.finding.standing.Origins;
import org.gainsay.finding.standing.Support;
import org.gainsay.graph.claim.ClaimWriter;
import org.gainsay.source.Source;
import org.gainsay.vocabulary.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Claims as RDF, and the claims themselves by their IRIs.
 *
 * <pre>ClaimGraph.of(claims, vocabulary).graph()</pre>
 */
public final class ClaimGraph {
  private final Graph graph;
  private final Vocabulary vocabulary;
  private final Map<String, Claim> claims = new LinkedHashMap<>();
  private volatile @Nullable ClaimIndex index;

  /** What beside claims can be asked for. */
  public record Surroundings(
      List<Source> sources, List<Finding> findings, Map<String, Support> supports, Origins origins) {
    public Surroundings {
      sources = List.copyOf(sources);
      findings = List.copyOf(findings);
      supports = Map.copyOf(supports);
    }

    /** Where nobody asked who stands behind claims. */
    public Surroundings(List<Source> sources, List<Finding> findings) {
      this(sources, findings, Map.of(), Origins.NONE);
    }
  }

  private ClaimGraph(Graph graph, List<Claim> claims, Vocabulary vocabulary) {
    this.graph = graph;
    this.vocabulary = vocabulary;
    claims.forEach(claim -> this.claims.put(claim.iri(), claim));
  }

  /** A new graph of the claims and the vocabulary; a term is a term: 5 and 5.0 are written alike. */
  public static ClaimGraph of(List<Claim> claims, Vocabulary vocabulary) {
    JenaSystem.init();
    return of(claims, vocabulary, vocabulary.copyOfGraph());
  }

  /** The same with what the vocabulary says by some predicates alone. */
  public static ClaimGraph of(List<Claim> claims, Vocabulary vocabulary, Set<Node> predicates) {
    JenaSystem.init();
    return of(claims, vocabulary, vocabulary.copyAbout(predicates));
  }

  private static ClaimGraph of(List<Claim> claims, Vocabulary vocabulary, Graph graph) {
    new ClaimWriter(graph, vocabulary).write(claims);
    return new ClaimGraph(graph, claims, vocabulary);
  }

  /** The same graph with all documents, whether or not they claim anything, and with findings. */
  public ClaimGraph with(Surroundings surroundings) {
    ClaimWriter writer = new ClaimWriter(graph, vocabulary);
    surroundings.sources().forEach(writer::write);
    FindingWriter.write(graph, surroundings.findings());
    OriginWriter.write(graph, surroundings.sources(), surroundings.origins());
    OriginWriter.write(graph, surroundings.supports());
    return this;
  }

  /** The same graph with the support of those of its claims that are echoes. */
  public ClaimGraph with(Echoes echoes) {
    Set<String> own = new HashSet<>(claims.keySet());
    own.retainAll(echoes.claims());
    OriginWriter.write(graph, new Echoes(own));
    return this;
  }

  public Graph graph() {
    return graph;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The claims about some subjects, by their IRIs; linear in what is found, whatever the graph's size. */
  public List<Claim> about(Collection<String> subjects) {
    return index().about(subjects);
  }

  /** The claims whose value is one of some things; likewise. */
  public List<Claim> naming(Collection<String> things) {
    return index().naming(things);
  }

  /** Made when first asked for: most graphs are judged as a whole, and once. */
  private ClaimIndex index() {
    @Nullable ClaimIndex known = index;
    if (known == null) {
      index = known = ClaimIndex.of(claims.values());
    }
    return known;
  }

  /** The claim of this IRI, or null where it is none of these. */
  public @Nullable Claim claim(String iri) {
    return claims.get(iri);
  }
}
