package org.gainsay.graph.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sys.JenaSystem;
import org.gainsay.claim.Claim;
import org.gainsay.graph.claim.ClaimReader;
import org.gainsay.source.Excerpt;
import org.gainsay.source.Problem;
import org.gainsay.source.Source;
import org.gainsay.source.SourceText;

/**
 * A file of exported claims: Turtle, TriG, N-Triples, N-Quads or JSON-LD, by the ending of its name.
 *
 * <pre>ClaimFile.read(Path.of("mine.trig")).claims()</pre>
 *
 * @param graphs the default graph, then the named ones; none where the file cannot be read
 */
public record ClaimFile(String path, List<Graph> graphs, List<Problem> problems) {
  private static final List<Lang> READ =
      List.of(Lang.TURTLE, Lang.TRIG, Lang.NTRIPLES, Lang.NQUADS, Lang.JSONLD11, Lang.JSONLD);

  public ClaimFile {
    graphs = List.copyOf(graphs);
    problems = List.copyOf(problems);
  }

  /** Reads a file; a fault of syntax is a problem with line and caret, and nothing is read. */
  public static ClaimFile read(Path file) {
    JenaSystem.init();
    Lang lang = RDFLanguages.filenameToLang(file.toString());
    if (lang == null || !READ.contains(lang)) {
      String message = "claims are read from .ttl, .trig, .nt, .nq and .jsonld; this is none of them by its name";
      return failed(file, Problem.of(file.toString(), message));
    }
    String text = text(file);
    try {
      DatasetGraph data = DatasetGraphFactory.create();
      RDFParser.fromString(text, lang)
          .checking(false)
          .errorHandler(Strict.FAULTS)
          .set(LangJSONLD11.JSONLD_OPTIONS, new JsonLdOptions(ClaimFile::refuse))
          .parse(data);
      return new ClaimFile(file.toString(), graphs(data), List.of());
    } catch (RiotParseException e) {
      Excerpt place = Excerpt.at(new SourceText(text), e.getLine(), e.getCol());
      String message = "this is not " + lang.getName() + ": " + e.getOriginalMessage();
      return failed(file, Problem.at(file.toString(), place, message));
    } catch (RiotException e) {
      return failed(file, Problem.of(file.toString(), "cannot be read: " + e.getMessage()));
    }
  }

  /** A context that stands elsewhere: reading claims asks no server. */
  private static Document refuse(URI context, DocumentLoaderOptions options) throws JsonLdError {
    String message = "the context <" + context + "> is not in the file; expected one that is";
    throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, message);
  }

  private static ClaimFile failed(Path file, Problem problem) {
    return new ClaimFile(file.toString(), List.of(), List.of(problem));
  }

  private static String text(Path file) {
    try {
      return new String(Files.readAllBytes(file), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static List<Graph> graphs(DatasetGraph data) {
    List<Graph> graphs = new ArrayList<>(List.of(data.getDefaultGraph()));
    Iterator<Node> names = data.listGraphNodes();
    names.forEachRemaining(name -> graphs.add(data.getGraph(name)));
    return graphs;
  }

  /** What the graphs claim, each read by itself: things may be called otherwise in another. */
  public ClaimReader.Reading claims() {
    List<ClaimReader.Reading> read =
        graphs.stream().map(graph -> ClaimReader.read(path, graph)).toList();
    List<Claim> claims = read.stream().flatMap(each -> each.claims().stream()).distinct().toList();
    List<Source> sources =
        read.stream().flatMap(each -> each.sources().stream()).distinct().toList();
    Stream<Problem> faults = read.stream().flatMap(each -> each.problems().stream());
    return new ClaimReader.Reading(
        claims, sources, Stream.of(problems.stream(), faults, none(sources)).flatMap(each -> each).toList());
  }

  private Stream<Problem> none(List<Source> sources) {
    Optional<Problem> none =
        sources.isEmpty() && problems.isEmpty()
            ? Optional.of(Problem.of(path, "holds no claims; expected what 'gainsay export' writes"))
            : Optional.empty();
    return none.stream();
  }

  /** All graphs in one. */
  Graph union() {
    Graph union = GraphFactory.createDefaultGraph();
    graphs.forEach(graph -> GraphUtil.addInto(union, graph));
    return union;
  }
}
