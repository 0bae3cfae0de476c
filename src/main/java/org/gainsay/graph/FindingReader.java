package org.gainsay.graph;

import java.util.Arrays;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Nature;
import org.gainsay.finding.Severity;
import org.gainsay.graph.node.Description;
import org.gainsay.vocabulary.JudgedVocab;
import org.jspecify.annotations.Nullable;

/** Reads what {@link FindingWriter} wrote, given its members. */
public final class FindingReader {
  private FindingReader() {}

  /**
   * A finding of a graph.
   *
   * @param claims its members in their order; the subject, property and scope are those of {@code head}
   * @throws IllegalArgumentException where the finding is not whole
   */
  public static Finding read(Graph graph, String iri, List<Claim> claims, Claim head) {
    Description finding = new Description(graph, NodeFactory.createURI(iri));
    @Nullable Node favoured = finding.oneIfThere(JudgedVocab.FAVOURS);
    return new Finding(
        iri,
        finding.text(JudgedVocab.RULE),
        finding.text(JudgedVocab.KIND),
        nature(finding.one(JudgedVocab.NATURE)),
        finding.choice(JudgedVocab.SEVERITY, Severity.class),
        head.subject(),
        head.property(),
        head.statement().scope(),
        claims,
        finding.text(JudgedVocab.EXPLANATION),
        favoured == null ? null : favoured.getURI());
  }

  private static Nature nature(Node node) {
    return Arrays.stream(Nature.values())
        .filter(nature -> FindingWriter.nature(nature).equals(node))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no nature: " + node));
  }
}
