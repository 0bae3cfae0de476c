package org.gainsay.serve.view;

import java.util.List;
import java.util.Map;
import org.gainsay.graph.sparql.Answer;
import org.gainsay.graph.sparql.BundledQuery;

/** What a saved question was answered with, as a table. */
public record Answered(
    AskPage.Saved query, Map<String, String> parameters, List<String> heads, List<List<String>> rows)
    implements Page {
  /** More would make no page that anybody reads; the JSON holds all. */
  private static final int MOST = 500;

  public static Answered of(BundledQuery query, Answer.Rows rows, Map<String, String> parameters) {
    return new Answered(
        AskPage.Saved.of(query), parameters, rows.variables(), rows.shown());
  }

  public List<List<String>> shown() {
    return rows.subList(0, Math.min(MOST, rows.size()));
  }

  public String parameter(String name) {
    return parameters.getOrDefault(name, "");
  }

  @Override
  public String template() {
    return "answered.jte";
  }
}
