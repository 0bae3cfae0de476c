package org.gainsay.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.gainsay.source.Excerpt;
import org.gainsay.source.Problem;
import org.gainsay.source.SourceText;
import org.gainsay.source.Span;

/** Reads one rule; what cannot be one is a problem with line and caret. */
final class RuleReader {
  private static final Set<String> ALWAYS = Set.of("subject", "property", "scope", "sides");

  private final String path;
  private final String text;
  private final SourceText source;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();

  private RuleReader(String path, String text) {
    this.path = path;
    this.text = text;
    this.source = new SourceText(text);
  }

  /** What reading a file gives: one rule, or none and the problems why; warnings beside. */
  record Reading(List<Rule> rules, List<Problem> problems, List<Problem> warnings) {
    Reading {
      rules = List.copyOf(rules);
      problems = List.copyOf(problems);
      warnings = List.copyOf(warnings);
    }
  }

  static Reading read(String path, String text, Weight weight) {
    RuleReader reader = new RuleReader(path, text);
    List<Rule> rules = reader.rules(weight);
    boolean sound = reader.problems.isEmpty();
    return new Reading(sound ? rules : List.of(), reader.problems, reader.warnings);
  }

  /** {@code disjoint-values} of {@code queries/rules/disjoint-values.rq}. */
  static String id(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith(".rq") ? name.substring(0, name.length() - ".rq".length()) : name;
  }

  private List<Rule> rules(Weight weight) {
    try {
      Query query = QueryFactory.create(text);
      check(query);
      return List.of(rule(query, weight));
    } catch (QueryParseException e) {
      syntax(e);
    } catch (QueryException e) {
      problems.add(Problem.of(path, "this is no SPARQL query: " + e.getMessage()));
    }
    return List.of();
  }

  private Rule rule(Query query, Weight weight) {
    Header header = Header.read(text);
    String id = id(path);
    for (String part : header.missing()) {
      warn("#", "the header names no " + part);
    }
    String words = header.part("explanation");
    Template template = new Template(words.isEmpty() ? "{subject}: {sides}" : words);
    names(template, query);
    return new Rule(id, path, header, template, weight, query);
  }

  private void check(Query query) {
    if (!query.isSelectType() || !query.getResultVars().contains("claim")) {
      refuse("SELECT", "a rule selects its members: SELECT ?slot ?claim WHERE { … }");
      return;
    }
    Guard.refusals(query).forEach(refusal -> refuse(refusal.words(), refusal.message()));
    if (problems.isEmpty()) {
      Advice.of(query).forEach(advice -> warn(advice.words(), advice.message()));
    }
  }

  /** A name of the template is known, a variable of the query, or a side that the query names. */
  private void names(Template template, Query query) {
    Set<String> known = new HashSet<>(ALWAYS);
    known.addAll(query.getResultVars());
    for (String name : template.names()) {
      if (!known.contains(name) && !text.contains("\"" + name + "\"")) {
        refuse("{" + name + "}", "nothing in the query is called " + name);
      }
    }
  }

  private void syntax(QueryParseException e) {
    int number = Math.clamp(e.getLine(), 1, source.lineCount());
    Span line = source.line(number);
    int offset = line.start() + Math.clamp(e.getColumn() - 1, 0, line.length());
    String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    Excerpt excerpt = Excerpt.of(source, new Span(offset, offset));
    problems.add(Problem.at(path, excerpt, "this is no SPARQL: " + why));
  }

  private void refuse(String words, String message) {
    problems.add(at(words, message));
  }

  private void warn(String words, String message) {
    warnings.add(at(words, message));
  }

  private Problem at(String words, String message) {
    int found = Math.max(0, text.indexOf(words));
    int end = Math.min(text.length(), found + words.length());
    return Problem.at(path, Excerpt.of(source, new Span(found, end)), message);
  }
}
