package org.gainsay.graph.export;

import java.io.StringWriter;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.writer.WriterStreamRDFBlocks;
import org.apache.jena.shared.PrefixMapping;

/** A graph in Turtle, with those of the known prefixes that it uses. */
public final class SortedTurtle {
  private SortedTurtle() {}

  public static String of(Graph graph, PrefixMapping known) {
    StringWriter text = new StringWriter();
    WriterStreamRDFBlocks writer = new WriterStreamRDFBlocks(text, RIOT.getContext());
    writer.start();
    used(graph, known).forEach(writer::prefix);
    TripleOrder.of(graph).forEach(writer::triple);
    writer.finish();
    return text.toString();
  }

  /** The prefixes that some IRI of the graph begins with. */
  static Map<String, String> used(Graph graph, PrefixMapping known) {
    Set<String> namespaces = new HashSet<>();
    graph
        .find()
        .forEachRemaining(
            triple -> {
              namespace(triple.getSubject(), namespaces);
              namespace(triple.getPredicate(), namespaces);
              namespace(triple.getObject(), namespaces);
            });
    Map<String, String> used = new TreeMap<>(known.getNsPrefixMap());
    used.values().retainAll(namespaces);
    return used;
  }

  private static void namespace(Node node, Set<String> namespaces) {
    String iri = node.isURI() ? node.getURI() : node.isLiteral() ? node.getLiteralDatatypeURI() : "";
    int cut = Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/'));
    namespaces.add(iri.substring(0, cut + 1));
  }
}
