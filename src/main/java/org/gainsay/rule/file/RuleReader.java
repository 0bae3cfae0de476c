package org.gainsay.rule.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.gainsay.graph.sparql.Guard;
import org.gainsay.graph.sparql.Header;
import org.gainsay.graph.sparql.SparqlText;
import org.gainsay.source.Problem;

/** Reads one rule; what cannot be one is a problem with line and caret. */
public final class RuleReader {
  static final List<String> NEEDED = List.of("title", "problem", "example", "remedy", "explanation");
  private static final Set<String> ALWAYS = Set.of("subject", "property", "is", "was", "scope", "sides", "values");

  private final String path;
  private final String text;
  private final SparqlText source;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Problem> warnings = new ArrayList<>();

  private RuleReader(String path, String text) {
    this.path = path;
    this.text = text;
    this.source = SparqlText.of(path, text);
  }

  /** What reading a file gives: one rule, or none and the problems why; warnings beside. */
  public record Reading(List<Rule> rules, List<Problem> problems, List<Problem> warnings) {
    public Reading {
      rules = List.copyOf(rules);
      problems = List.copyOf(problems);
      warnings = List.copyOf(warnings);
    }

    public Reading only(Predicate<Rule> wanted) {
      return new Reading(rules.stream().filter(wanted).toList(), problems, warnings);
    }
  }

  static Reading read(String path, String text, Weight weight) {
    RuleReader reader = new RuleReader(path, text);
    List<Rule> rules = reader.rules(weight);
    boolean sound = reader.problems.isEmpty();
    return new Reading(sound ? rules : List.of(), reader.problems, reader.warnings);
  }

  /** {@code disjoint-values} of {@code queries/rules/disjoint-values.rq}. */
  public static String id(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith(".rq") ? name.substring(0, name.length() - ".rq".length()) : name;
  }

  private List<Rule> rules(Weight weight) {
    SparqlText.Parsed parsed = source.parse(PrefixMapping.Factory.create());
    problems.addAll(parsed.problems());
    return parsed.query().stream().filter(this::isSound).map(query -> rule(query, weight)).toList();
  }

  private Rule rule(Query query, Weight weight) {
    Header header = Header.read(text);
    String id = id(path);
    for (String part : header.missing(NEEDED)) {
      warn("#", "the header names no " + part);
    }
    String words = header.part("explanation");
    Template template = new Template(words.isEmpty() ? "{subject}: {sides}" : words);
    Rule rule = new Rule(id, path, header, template, weight, query);
    names(rule.explanation(), query);
    if (!header.part("further").isEmpty()) {
      names(rule.further(), query);
    }
    return rule;
  }

  private boolean isSound(Query query) {
    check(query);
    return problems.isEmpty();
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

  private void refuse(String words, String message) {
    problems.add(source.at(words, message));
  }

  private void warn(String words, String message) {
    warnings.add(source.at(words, message));
  }
}
