package org.gainsay.graph.export;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.atlas.io.AWriter;
import org.apache.jena.atlas.io.IO;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RIOT;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.writer.WriterStreamRDFBlocks;
import org.apache.jena.riot.writer.WriterStreamRDFPlain;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Quad;

/** Writes graphs by their names, each in the order of its terms. */
final class ExportWriter {
  private final RdfForm form;
  private final PrefixMapping known;
  private final Writer out;

  ExportWriter(RdfForm form, PrefixMapping known, Writer out) {
    this.form = form;
    this.known = known;
    this.out = out;
  }

  /** In the order of the map. */
  void write(Map<Node, Graph> graphs) throws IOException {
    try {
      if (form == RdfForm.JSONLD) {
        json(graphs.values().iterator().next());
      } else {
        stream(graphs);
      }
      out.flush();
    } catch (RuntimeIOException e) {
      throw e.getCause() instanceof IOException fault ? fault : new IOException(e);
    }
  }

  /** JSON-LD is made of the whole; the writer keeps the order in which it meets things. */
  private void json(Graph graph) throws IOException {
    StringWriter text = new StringWriter();
    graph.getPrefixMapping().setNsPrefixes(SortedTurtle.used(graph, known));
    RDFWriter.source(graph).format(RDFFormat.JSONLD11).build().output(text);
    out.write(text.toString());
  }

  private void stream(Map<Node, Graph> graphs) {
    StreamRDF writer =
        form == RdfForm.NQUADS
            ? new WriterStreamRDFPlain(IO.wrap(out))
            : new WriterStreamRDFBlocks(out, RIOT.getContext());
    writer.start();
    prefixes(graphs).forEach(writer::prefix);
    graphs.forEach((name, graph) -> TripleOrder.of(graph).forEach(triple -> write(name, triple, writer)));
    writer.finish();
    if (form == RdfForm.TURTLE) {
      graphs.values().forEach(this::reified);
    }
  }

  /** {@code << s p v ~ claim >> .}, which the streaming writer knows only in its long form. */
  private void reified(Graph graph) {
    NodeFormatterTTL format =
        new NodeFormatterTTL(null, PrefixMapFactory.create(SortedTurtle.used(graph, known)));
    AWriter text = IO.wrap(out);
    for (Triple triple : TripleOrder.of(graph)) {
      if (triple.getPredicate().equals(Assertion.REIFIES)) {
        Triple said = triple.getObject().getTriple();
        text.print("<< ");
        for (Node node : List.of(said.getSubject(), said.getPredicate(), said.getObject())) {
          format.format(text, node);
          text.print(" ");
        }
        text.print("~ ");
        format.format(text, triple.getSubject());
        text.println(" >> .");
      }
    }
    text.flush();
  }

  private Map<String, String> prefixes(Map<Node, Graph> graphs) {
    Map<String, String> prefixes = new TreeMap<>();
    if (form != RdfForm.NQUADS) {
      graphs.values().forEach(graph -> prefixes.putAll(SortedTurtle.used(graph, known)));
    }
    return prefixes;
  }

  private void write(Node graph, Triple triple, StreamRDF writer) {
    if (form == RdfForm.TURTLE && triple.getPredicate().equals(Assertion.REIFIES)) {
      return;
    }
    if (form.isNamed() && !Quad.isDefaultGraph(graph)) {
      writer.quad(Quad.create(graph, triple));
    } else {
      writer.triple(triple);
    }
  }
}
