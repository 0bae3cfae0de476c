package org.gainsay.graph.sparql;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.gainsay.claim.Claim;
import org.gainsay.source.Excerpt;
import org.gainsay.source.Problem;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;

/**
 * A text in SPARQL, and where problems with it stand.
 *
 * @param path what problems call it
 */
public record SparqlText(String path, SourceText source) {
  public static SparqlText of(String path, String text) {
    return new SparqlText(path, new SourceText(text));
  }

  /** A query, or the problem with it. */
  public record Parsed(Optional<Query> query, List<Problem> problems) {}

  /** Parses it with prefixes that it need not declare; relative IRIs are identifiers of ours. */
  public Parsed parse(PrefixMapping known) {
    try {
      Query query = new Query();
      query.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(known));
      QueryFactory.parse(query, source.content(), Claim.IDENTIFIERS, Syntax.syntaxARQ);
      return new Parsed(Optional.of(query), List.of());
    } catch (QueryParseException e) {
      return failed(syntax(e));
    } catch (QueryException e) {
      return failed(Problem.of(path, "this is no SPARQL query: " + e.getMessage()));
    }
  }

  private static Parsed failed(Problem problem) {
    return new Parsed(Optional.empty(), List.of(problem));
  }

  private Problem syntax(QueryParseException e) {
    String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    return Problem.at(
        path, Excerpt.at(source, e.getLine(), e.getColumn()), "this is no SPARQL: " + why);
  }

  /** A problem where some words stand first. */
  public Problem at(String words, String message) {
    String text = source.content();
    int found = Math.max(0, text.indexOf(words));
    int end = Math.min(text.length(), found + words.length());
    return Problem.at(path, Excerpt.of(source, new Span(found, end)), message);
  }
}
