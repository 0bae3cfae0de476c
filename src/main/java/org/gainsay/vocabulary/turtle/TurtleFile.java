package org.gainsay.vocabulary.turtle;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.StreamRDFBase;
import org.gainsay.source.Excerpt;
import org.gainsay.source.Problem;
import org.gainsay.source.SourceText;
import org.jspecify.annotations.Nullable;

/** What a file of Turtle holds, in its order; after a fault of syntax, what stands before it. */
public final class TurtleFile extends StreamRDFBase implements ErrorHandler {
  private final String name;
  private final String content;
  private final @Nullable String base;
  private final Map<String, String> prefixes = new LinkedHashMap<>();
  private final List<Triple> triples = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private boolean kept;

  private TurtleFile(String name, String content, @Nullable String base) {
    this.name = name;
    this.content = content;
    this.base = base;
  }

  /** What the build found in a text without faults. */
  static TurtleFile known(
      String name, String content, Map<String, String> prefixes, List<Triple> triples) {
    TurtleFile file = new TurtleFile(name, content, null);
    file.prefixes.putAll(prefixes);
    file.triples.addAll(triples);
    file.kept = true;
    return file;
  }

  /** Reads a text up to its first fault of syntax; {@code name} is what problems call it. */
  public static TurtleFile parse(String name, String content) {
    return parse(name, content, null);
  }

  /** The same with relative IRIs resolved against {@code base}, which ends with {@code /}. */
  public static TurtleFile parse(String name, String content, @Nullable String base) {
    TurtleFile file = new TurtleFile(name, content, base);
    RDFParserBuilder parser = RDFParser.fromString(content, Lang.TURTLE);
    if (base != null) {
      parser.base(base);
    }
    try {
      parser.checking(false).errorHandler(file).parse(file);
    } catch (RiotParseException e) {
      file.report(e.getOriginalMessage(), e.getLine(), e.getCol());
    }
    return file;
  }

  String name() {
    return name;
  }

  String content() {
    return content;
  }

  Map<String, String> prefixes() {
    return prefixes;
  }

  /** Whether the build has read it, and checked it with the others. */
  public boolean isKept() {
    return kept;
  }

  public List<Triple> triples() {
    return Collections.unmodifiableList(triples);
  }

  /** The faults of syntax. */
  public List<Problem> problems() {
    return Collections.unmodifiableList(problems);
  }

  @Override
  public void triple(Triple triple) {
    triples.add(triple);
  }

  @Override
  public void prefix(String prefix, String iri) {
    prefixes.put(prefix, iri);
  }

  @Override
  public void warning(String message, long line, long column) {
    report(message, line, column);
  }

  @Override
  public void error(String message, long line, long column) {
    throw new RiotParseException(message, line, column);
  }

  @Override
  public void fatal(String message, long line, long column) {
    throw new RiotParseException(message, line, column);
  }

  private void report(String message, long line, long column) {
    Excerpt excerpt = Excerpt.at(new SourceText(content), line, column);
    problems.add(Problem.at(name, excerpt, explain(message)));
  }

  /** The parser's words, where they do not say what was expected. */
  private static String explain(String message) {
    if (message.startsWith("Undefined prefix: ")) {
      String prefix = message.substring("Undefined prefix: ".length());
      return "undeclared prefix "
          + prefix
          + ":; expected @prefix "
          + prefix
          + ": <…> . at the head";
    }
    return switch (message) {
      case "Triples not terminated by DOT" ->
          "the statement before this has no end; expected ; or , to go on, or . to end it";
      case "Broken token (newline in string)" ->
          "a text that is not closed on its line; expected \" there, or \"\"\" around several"
              + " lines";
      default -> "this is not Turtle: " + message;
    };
  }

  /** The forms in which a node can stand in the file, the likeliest first. */
  List<String> spellings(Node node) {
    List<String> forms = new ArrayList<>();
    if (node.isURI()) {
      prefixes.forEach((prefix, iri) -> addShort(forms, prefix, iri, node.getURI()));
      if (base != null && node.getURI().startsWith(base)) {
        forms.add("<" + node.getURI().substring(base.length()) + ">");
      }
      forms.add("<" + node.getURI() + ">");
    } else if (node.isLiteral()) {
      forms.add(node.getLiteralLexicalForm());
    }
    return forms;
  }

  private static void addShort(List<String> forms, String prefix, String namespace, String iri) {
    if (!namespace.isEmpty() && iri.startsWith(namespace)) {
      forms.add(prefix + ":" + iri.substring(namespace.length()));
    }
  }

  /** A node as the file writes it. */
  public String spell(Node node) {
    List<String> forms = spellings(node);
    return forms.isEmpty() ? "[]" : forms.get(0);
  }
}
