package org.gainsay.serve.view;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gainsay.graph.sparql.BundledQuery;

/** Where SPARQL is written, and the questions that are there already. */
public record AskPage(List<Saved> saved) implements Page {
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

  public static AskPage of() {
    return new AskPage(BundledQuery.all().stream().map(Saved::of).toList());
  }

  @Override
  public String template() {
    return "ask.jte";
  }
}
