package org.gainsay.cli.ask;

import java.io.IOException;
import java.util.List;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.cli.console.Colors;
import org.gainsay.cli.console.Command;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.ExitCode;
import org.gainsay.cli.console.Options;
import org.gainsay.cli.option.DocumentOptions;
import org.gainsay.cli.option.Format;
import org.gainsay.finding.naming.Lookalike;
import org.gainsay.input.Inputs;
import org.gainsay.report.text.LookalikeLines;
import org.gainsay.workspace.lookalike.Subjects;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code gainsay lookalikes notes/}: which names may be one. */
public final class LookalikesCommand implements Command {
  @Override
  public String name() {
    return "lookalikes";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Command.specOf(name(), "Lists names of subjects that may be one, and the triple that makes them one.");
    spec.usageMessage()
        .footer(
            "",
            "Names with other figures are never one; write the triple into the vocabulary if the two are.",
            "Exit code: 0, or 2 when something could not be read.");
    spec.addOption(Options.choice("--format", Format.class, "How to write them:"));
    return Colors.addTo(DocumentOptions.addTo(spec));
  }

  @Override
  public ExitCode run(ParseResult call, Console console) throws IOException {
    DocumentOptions options = DocumentOptions.of(call);
    Inputs inputs = options.inputs(console);
    Gainsay gainsay = options.open(null, null);
    Outcome outcome = gainsay.read(inputs.documents()).with(inputs.problems());
    List<Lookalike> pairs = new Subjects(gainsay.vocabulary()).lookalikes(outcome.claims());
    switch (call.matchedOptionValue("--format", Format.TEXT)) {
      case JSONL -> LookalikeLines.write(pairs, console.out());
      case TEXT ->
          LookalikeLines.write(pairs, Colors.of(call).theme(console.terminals().out()), console.out());
    }
    console.out().flush();
    return console.report(outcome.problems(), Colors.of(call));
  }
}
