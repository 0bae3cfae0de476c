package org.gainsay.graph.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.update.UpdateRequest;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Finding;
import org.gainsay.graph.FindingReader;
import org.gainsay.graph.FindingWriter;

/** What was found, by subject; what concerns several subjects at once has a place of its own. */
final class FindingShelf {
  /** No IRI of a subject. */
  private static final String SEVERAL = "several subjects";

  private static final String CLEAR =
      """
      DROP SILENT GRAPH $1 ;
      DELETE WHERE { GRAPH $register { $1 ?p ?o } }
      """;

  private FindingShelf() {}

  /** Subjects settled: their findings in place of the last ones. */
  static UpdateRequest settle(Map<String, List<Finding>> bySubject) {
    Changes changes = new Changes();
    bySubject.forEach(
        (subject, findings) -> {
          Node graph = StoreTerms.findings(subject);
          changes.first(CLEAR, graph).remove(StoreTerms.STALE, StoreTerms.iri(subject));
          put(changes, graph, findings);
        });
    return changes.request();
  }

  static UpdateRequest settleSeveral(List<Finding> findings) {
    Node graph = StoreTerms.findings(SEVERAL);
    Changes changes = new Changes().first(CLEAR, graph);
    put(changes, graph, findings);
    return changes.request();
  }

  private static void put(Changes changes, Node name, List<Finding> findings) {
    if (findings.isEmpty()) {
      return;
    }
    Graph graph = GraphFactory.createDefaultGraph();
    FindingWriter.write(graph, findings);
    findings.forEach(finding -> order(graph, finding));
    changes.addAll(name, graph).note(name, StoreTerms.TYPE, StoreTerms.FINDINGS);
  }

  /** RDF knows no order of members, and not whose subject the finding is called by. */
  private static void order(Graph graph, Finding finding) {
    Node node = StoreTerms.iri(finding.iri());
    String members = finding.claims().stream().map(Claim::iri).collect(Collectors.joining(" "));
    graph.add(Triple.create(node, StoreTerms.MEMBERS, StoreTerms.literal(members)));
    graph.add(Triple.create(node, StoreTerms.HEAD, StoreTerms.iri(head(finding).iri())));
  }

  private static Claim head(Finding finding) {
    return finding.claims().stream()
        .filter(
            claim ->
                claim.subject().equals(finding.subject())
                    && claim.property().iri().equals(finding.property().iri())
                    && claim.statement().scope().equals(finding.scope()))
        .findFirst()
        .orElse(finding.claims().get(0));
  }

  /** The findings all of whose members are there. */
  static List<Finding> read(Collection<Graph> graphs, Map<String, Claim> claims) {
    List<Finding> findings = new ArrayList<>();
    for (Graph graph : graphs) {
      graph
          .find(Node.ANY, StoreTerms.MEMBERS, Node.ANY)
          .forEachRemaining(triple -> read(graph, triple, claims, findings));
    }
    findings.sort(Finding.ORDER);
    return findings;
  }

  private static void read(
      Graph graph, Triple triple, Map<String, Claim> claims, List<Finding> findings) {
    String[] iris = triple.getObject().getLiteralLexicalForm().split(" ");
    List<Claim> members =
        List.of(iris).stream().map(claims::get).filter(Objects::nonNull).toList();
    Node head = graph.find(triple.getSubject(), StoreTerms.HEAD, Node.ANY).next().getObject();
    Claim first = claims.get(head.getURI());
    if (members.size() == iris.length && first != null) {
      findings.add(FindingReader.read(graph, triple.getSubject().getURI(), members, first));
    }
  }
}
