package org.gainsay.graph.sparql;

import java.util.List;
import java.util.Optional;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
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
      return failed(syntax(e, known));
    } catch (QueryException e) {
      return failed(Problem.of(path, "this is no SPARQL query: " + e.getMessage()));
    }
  }

  private static Parsed failed(Problem problem) {
    return new Parsed(Optional.empty(), List.of(problem));
  }

  private Problem syntax(QueryParseException e, PrefixMapping known) {
    String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    String message = update(known).orElse("this is no SPARQL: " + why);
    return Problem.at(path, Excerpt.at(source, e.getLine(), e.getColumn()), message);
  }

  /** Why a text that does something instead of asking is refused. */
  private Optional<String> update(PrefixMapping known) {
    UpdateRequest request = new UpdateRequest();
    request.setPrefixMapping(PrefixMapping.Factory.create().setNsPrefixes(known));
    try {
      UpdateFactory.parse(request, source.content());
    } catch (QueryException e) {
      return Optional.empty();
    }
    return request.getOperations().stream()
        .findFirst()
        .map(
            first ->
                first instanceof UpdateLoad
                    ? "a rule or query reads the claims that it is given, and no files or pages: LOAD is refused"
                    : "a rule or query asks and changes nothing: expected SELECT, ASK, CONSTRUCT or DESCRIBE");
  }

  /** A problem where some words stand first. */
  public Problem at(String words, String message) {
    String text = source.content();
    int found = Math.max(0, text.indexOf(words));
    int end = Math.min(text.length(), found + words.length());
    return Problem.at(path, Excerpt.of(source, new Span(found, end)), message);
  }
}
