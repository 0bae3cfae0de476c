package org.gainsay.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.gainsay.finding.Echoes;
import org.gainsay.finding.standing.Descent;
import org.gainsay.finding.standing.Origin;
import org.gainsay.finding.standing.Origins;
import org.gainsay.finding.standing.Support;
import org.gainsay.graph.node.Description;
import org.gainsay.graph.node.Literals;
import org.gainsay.graph.node.Terms;
import org.gainsay.graph.source.SourceWriter;
import org.gainsay.source.Source;
import org.gainsay.vocabulary.JudgedVocab;
import org.gainsay.vocabulary.Vocab;

/**
 * Writes who stands behind claims: support and verdict on each claim, and on documents, in PROV, from
 * which they have their word.
 *
 * <pre>&lt;document/b&gt; prov:wasDerivedFrom &lt;document/a&gt; ; gs:origin &lt;origin/…&gt; .</pre>
 */
public final class OriginWriter {
  private final Graph graph;
  private final Map<String, List<Node>> documents = new HashMap<>();

  private OriginWriter(Graph graph, List<Source> sources) {
    this.graph = graph;
    for (Source source : sources) {
      documents
          .computeIfAbsent(source.identity(), identity -> new ArrayList<>(1))
          .add(SourceWriter.node(source));
    }
  }

  /** The origins of documents; what is not among {@code sources} is named by its address. */
  public static void write(Graph graph, List<Source> sources, Origins origins) {
    OriginWriter writer = new OriginWriter(graph, sources);
    origins.origins().forEach(writer::write);
    origins.descents().forEach(writer::write);
  }

  /** What makes the verdict on each claim. */
  public static void write(Graph graph, Map<String, Support> supports) {
    new TreeMap<>(supports)
        .forEach(
            (claim, support) ->
                Description.of(graph, claim)
                    .add(JudgedVocab.SUPPORT, Literals.integer(support.origins().size()))
                    .add(JudgedVocab.VERDICT, Vocab.of(support.verdict())));
  }

  /** The support of claims that one origin alone stands behind. */
  static void write(Graph graph, Echoes echoes) {
    new TreeSet<>(echoes.claims())
        .forEach(claim -> Description.of(graph, claim).add(JudgedVocab.SUPPORT, Literals.integer(1)));
  }

  private void write(Origin origin) {
    Description description = Description.of(graph, origin.iri()).add(Terms.TYPE, Vocab.Type.ORIGIN);
    List<Node> roots = nodes(origin.root());
    roots.forEach(root -> description.add(Terms.PRIMARY_SOURCE, root));
    for (String member : origin.members()) {
      for (Node document : nodes(member)) {
        Description source = new Description(graph, document);
        source.add(JudgedVocab.ORIGIN, description.node());
        if (!member.equals(origin.root())) {
          roots.forEach(root -> source.add(Terms.PRIMARY_SOURCE, root));
        }
      }
    }
  }

  private void write(Descent descent) {
    for (Node document : nodes(descent.source())) {
      for (Node other : nodes(descent.from())) {
        new Description(graph, document).add(Terms.DERIVED_FROM, other);
      }
    }
  }

  private List<Node> nodes(String identity) {
    return documents.getOrDefault(identity, List.of(NodeFactory.createURI(identity)));
  }
}
