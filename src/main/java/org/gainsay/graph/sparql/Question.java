package org.gainsay.graph.sparql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecBuilder;
import org.apache.jena.sparql.syntax.PatternVars;
import org.gainsay.graph.ClaimGraph;
import org.gainsay.graph.export.SortedTurtle;
import org.gainsay.source.Problem;
import org.gainsay.vocabulary.Vocabulary;

/**
 * A query that may be asked of claims.
 *
 * <pre>
 * Question.read("who.rq", text, vocabulary).questions().get(0).ask(graph, Map.of("subject", "Example-1"))
 * </pre>
 */
public final class Question {
  private final SparqlText text;
  private final Query query;

  private Question(SparqlText text, Query query) {
    this.text = text;
    this.query = query;
  }

  /** One question, or none and the problems why. */
  public record Reading(List<Question> questions, List<Problem> problems) {
    public Reading {
      questions = List.copyOf(questions);
      problems = List.copyOf(problems);
    }
  }

  /** What a question answers with. */
  public enum Form {
    ROWS,
    TRUTH,
    STATEMENTS
  }

  /** Reads a query, which need not declare the prefixes of the vocabulary's files. */
  public static Reading read(String path, String query, Vocabulary vocabulary) {
    SparqlText text = SparqlText.of(path, query);
    SparqlText.Parsed parsed = text.parse(vocabulary.graph().getPrefixMapping());
    List<Problem> problems = new ArrayList<>(parsed.problems());
    parsed.query().ifPresent(found -> problems.addAll(refusals(text, found)));
    List<Question> sound =
        parsed.query().stream().map(found -> new Question(text, found)).toList();
    return new Reading(problems.isEmpty() ? sound : List.of(), problems);
  }

  private static List<Problem> refusals(SparqlText text, Query query) {
    boolean known =
        query.isSelectType() || query.isAskType() || query.isConstructType() || query.isDescribeType();
    if (!known) {
      return List.of(text.at("", "a query is a SELECT, an ASK, a CONSTRUCT or a DESCRIBE"));
    }
    return Guard.refusals(query).stream()
        .map(refusal -> text.at(refusal.words(), refusal.message()))
        .toList();
  }

  public Form form() {
    if (query.isSelectType()) {
      return Form.ROWS;
    }
    return query.isAskType() ? Form.TRUTH : Form.STATEMENTS;
  }

  /** The parameters that nothing in the query is called by, each a problem. */
  public List<Problem> unknown(Set<String> parameters) {
    Set<String> known = new TreeSet<>();
    if (query.getQueryPattern() != null) {
      PatternVars.vars(query.getQueryPattern()).forEach(variable -> known.add(variable.getVarName()));
    }
    return parameters.stream()
        .filter(name -> !known.contains(name))
        .sorted()
        .map(name -> Problem.of(text.path(), "nothing in the query is called ?" + name + "; expected one of " + known))
        .toList();
  }

  /**
   * The answer of a graph; parameters are bound as terms and never become part of the text.
   *
   * @throws IllegalArgumentException where the query cannot be run, in words for people
   */
  public Answer ask(ClaimGraph graph, Map<String, String> parameters) {
    Parameters terms = new Parameters(graph);
    QueryExecBuilder run = new Enclosure(graph.graph()).run(query);
    parameters.forEach((name, value) -> run.substitution(Var.alloc(name), terms.term(value)));
    try (QueryExec execution = run.build()) {
      return answer(execution, graph);
    } catch (QueryException e) {
      throw new IllegalArgumentException("the query could not be run: " + e.getMessage(), e);
    }
  }

  /** The values that name nothing known to a graph, and so are asked for as the texts that they are. */
  public static List<String> texts(ClaimGraph graph, Collection<String> values) {
    Parameters terms = new Parameters(graph);
    return values.stream().filter(value -> terms.term(value).isLiteral()).toList();
  }

  private Answer answer(QueryExec execution, ClaimGraph graph) {
    return switch (form()) {
      case ROWS -> new Answer.Rows(execution.select().materialize().rewindable(), graph.graph().getPrefixMapping());
      case TRUTH -> new Answer.Truth(execution.ask());
      case STATEMENTS ->
          new Answer.Statements(
              SortedTurtle.of(
                  query.isConstructType() ? execution.construct() : execution.describe(),
                  graph.graph().getPrefixMapping()));
    };
  }
}
