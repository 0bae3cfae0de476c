package org.gainsay.graph;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Nature;
import org.gainsay.graph.node.Description;
import org.gainsay.graph.node.Literals;
import org.gainsay.graph.node.Terms;
import org.gainsay.vocabulary.JudgedVocab;
import org.gainsay.vocabulary.Vocab;
import org.jspecify.annotations.Nullable;

/** Writes findings into a graph, one node each, beside the claims that they are about. */
public final class FindingWriter {
  private FindingWriter() {}

  public static void write(Graph graph, List<Finding> findings) {
    findings.forEach(finding -> write(graph, finding));
  }

  private static void write(Graph graph, Finding finding) {
    Description description = Description.of(graph, finding.iri());
    description
        .add(Terms.TYPE, Vocab.Type.FINDING)
        .add(JudgedVocab.RULE, Literals.text(finding.rule()))
        .add(JudgedVocab.KIND, Literals.text(finding.kind()))
        .add(JudgedVocab.NATURE, nature(finding.nature()))
        .add(JudgedVocab.SEVERITY, Vocab.of(finding.severity()))
        .add(JudgedVocab.EXPLANATION, Literals.text(finding.explanation()));
    finding.claims().forEach(claim -> description.add(JudgedVocab.MEMBER, node(claim.iri())));
    @Nullable String favoured = finding.favours();
    description.addIfThere(JudgedVocab.FAVOURS, favoured == null ? null : node(favoured));
  }

  static Node nature(Nature nature) {
    return switch (nature) {
      case CONFLICT -> JudgedVocab.CONFLICT_NATURE;
      case PRECISION -> JudgedVocab.PRECISION_NATURE;
      case SCOPE -> JudgedVocab.SCOPE_NATURE;
      case ROUNDING -> JudgedVocab.ROUNDING_NATURE;
      case OUTDATED -> JudgedVocab.OUTDATED_NATURE;
    };
  }

  private static Node node(String iri) {
    return NodeFactory.createURI(iri);
  }
}
