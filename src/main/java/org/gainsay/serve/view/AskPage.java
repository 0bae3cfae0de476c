package org.gainsay.serve.view;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gainsay.claim.Term;
import org.gainsay.graph.sparql.BundledQuery;
import org.gainsay.report.Names;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.source.Source;

/**
 * Where SPARQL is written, and the questions that are there already.
 *
 * @param subjects what a parameter of that name can be, likewise properties and documents
 */
public record AskPage(
    List<Saved> saved, SortedSet<String> subjects, SortedSet<String> properties, SortedSet<String> documents)
    implements Page {
  private static final Pattern NAME = Pattern.compile("[a-z][A-Za-z]{0,30}");

  /** A question with a name, and what it wants to know. */
  public record Saved(
      String name, String title, String question, List<String> parameters, String text) {
    static Saved of(BundledQuery query) {
      String parameters = query.header().part("parameters");
      List<String> names =
          parameters.startsWith("none")
              ? List.of()
              : Stream.of(parameters.replaceAll("\\([^)]*\\)", "").split(","))
                  .map(String::strip)
                  .filter(name -> NAME.matcher(name).matches())
                  .toList();
      return new Saved(
          query.name(), query.header().part("title"), query.header().part("question"), names, query.text());
    }
  }

  public static AskPage of(Holdings holdings) {
    return new AskPage(
        BundledQuery.all().stream().map(Saved::of).toList(),
        sorted(holdings.subjects().stream().map(Term::label)),
        sorted(holdings.claims().stream().map(claim -> Names.local(claim.property().iri()))),
        sorted(holdings.outcome().sources().stream().map(Source::path)));
  }

  private static SortedSet<String> sorted(Stream<String> words) {
    return words.collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public String template() {
    return "ask.jte";
  }
}
