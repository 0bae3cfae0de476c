package org.gainsay.cli.ask;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.cli.console.Colors;
import org.gainsay.cli.console.Command;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.ExitCode;
import org.gainsay.cli.console.Options;
import org.gainsay.cli.option.DocumentOptions;
import org.gainsay.cli.option.QueryCall;
import org.gainsay.cli.option.QueryFormat;
import org.gainsay.graph.ClaimGraph;
import org.gainsay.graph.sparql.Answer;
import org.gainsay.graph.sparql.Question;
import org.gainsay.input.Inputs;
import org.gainsay.source.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code gainsay query who-says-what notes/}: SPARQL over what documents claim. */
public final class QueryCommand implements Command {
  @Override
  public String name() {
    return "query";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Command.specOf(
            name(), "Asks SPARQL of the claims, findings, sources and vocabulary of documents.");
    spec.usageMessage()
        .customSynopsis("gainsay query [OPTIONS] (-q QUERY | FILE.rq | NAME) PATH...")
        .footer(
            "",
            "'gainsay queries' lists the questions that have a NAME. Prefixes of the vocabulary are known.",
            "Example: gainsay query who-says-what --param subject=Example-1 notes/",
            "Exit code: 0, or 2 when something could not be read or asked.");
    spec.addOption(Options.one("-q", "QUERY", text -> text, "The query itself."))
        .addOption(
            Options.many(
                "--param",
                "NAME=VALUE",
                "Value of ?NAME: an IRI, a known name, a number, a day; else a text."))
        .addOption(
            Options.choice("--format", QueryFormat.class, "How to write the answer:"));
    return Colors.addTo(DocumentOptions.addTo(spec));
  }

  @Override
  public ExitCode run(ParseResult call, Console console) throws IOException {
    QueryCall asked = QueryCall.of(call);
    Gainsay gainsay = asked.documents().open(null, null);
    Question.Reading read = asked.read(gainsay.vocabulary());
    List<Problem> problems = new ArrayList<>(read.problems());
    for (Question question : read.questions()) {
      problems.addAll(question.unknown(asked.parameters().keySet()));
      asked.checkFormat(question.form());
    }
    if (!problems.isEmpty()) {
      return console.report(problems, Colors.of(call));
    }
    return answer(read.questions().get(0), gainsay, asked, console);
  }

  private static ExitCode answer(
      Question question, Gainsay gainsay, QueryCall asked, Console console) throws IOException {
    Inputs inputs = asked.documents().inputs(console);
    Outcome outcome = gainsay.check(inputs.documents()).with(inputs.problems());
    Colors colors = Colors.of(asked.call());
    ClaimGraph graph = gainsay.graph(outcome);
    try {
      Answer answer = question.ask(graph, asked.parameters());
      asked.format(question.form()).write(answer, colors.theme(console.terminals().out()), console.out());
      if (answer instanceof Answer.Rows rows && rows.isEmpty()) {
        Question.texts(graph, asked.parameters().values()).forEach(text -> unanswered(text, console));
      }
    } catch (IllegalArgumentException e) {
      return console.report(List.of(Problem.of(asked.path(), String.valueOf(e.getMessage()))), colors);
    }
    console.out().flush();
    return console.report(outcome.problems(), colors);
  }

  /** A slip of the pen must not look like an answer. */
  private static void unanswered(String text, Console console) {
    console.err().println("gainsay: no answer: '" + text + "' is no name that is known here, so it was taken for a text");
  }
}
