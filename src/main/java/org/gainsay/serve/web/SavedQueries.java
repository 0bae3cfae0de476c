package org.gainsay.serve.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gainsay.graph.sparql.Answer;
import org.gainsay.graph.sparql.BundledQuery;
import org.gainsay.graph.sparql.Question;
import org.gainsay.serve.holding.Holdings;
import org.gainsay.serve.view.Answered;
import org.gainsay.source.Problem;

/** The questions of {@code queries/} at {@code /queries/NAME}, their parameters bound as terms. */
final class SavedQueries {
  private static final String FORM = "format";

  private final Holdings holdings;

  SavedQueries(Holdings holdings) {
    this.holdings = holdings;
  }

  Optional<Reply> reply(Asked asked) {
    return BundledQuery.named(asked.rest()).map(query -> reply(query, asked));
  }

  private Reply reply(BundledQuery query, Asked asked) {
    Map<String, String> parameters = new HashMap<>(asked.parameters());
    parameters.remove(FORM);
    parameters.values().removeIf(String::isBlank);
    Question question =
        Question.read(query.name(), query.text(), holdings.vocabulary()).questions().get(0);
    List<Problem> unknown = question.unknown(parameters.keySet());
    if (!unknown.isEmpty()) {
      return Reply.fault(unknown.get(0).message());
    }
    try {
      return reply(question.ask(holdings.graph(), parameters), query, asked);
    } catch (IllegalArgumentException e) {
      return Reply.fault(String.valueOf(e.getMessage()));
    }
  }

  /** A table for browsers, JSON for programs, unless {@code format} says otherwise. */
  private Reply reply(Answer answer, BundledQuery query, Asked asked) {
    boolean page = asked.word(FORM).isEmpty() && asked.accepts("text/html");
    String tag = holdings.tag() + (page ? "-page" : "-json");
    return switch (answer) {
      case Answer.Rows rows when page ->
          Reply.of(Reply.HTML, Answered.of(query, rows, asked.parameters()).html(), tag);
      case Answer.Rows rows -> Reply.of("application/sparql-results+json", rows.json(), tag);
      case Answer.Truth truth -> Reply.of("application/sparql-results+json", truth.json(), tag);
      case Answer.Statements statements -> Reply.of("text/turtle;charset=utf-8", statements.turtle(), tag);
    };
  }
}
