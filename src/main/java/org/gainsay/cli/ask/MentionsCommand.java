package org.gainsay.cli.ask;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.gainsay.cli.console.Colors;
import org.gainsay.cli.console.Command;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.ExitCode;
import org.gainsay.cli.console.Options;
import org.gainsay.cli.option.DocumentOptions;
import org.gainsay.flow.Sightings;
import org.gainsay.input.Inputs;
import org.gainsay.report.json.SightingLines;
import org.gainsay.source.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code gainsay mentions PATH…}. */
public final class MentionsCommand implements Command {
  /** How sightings are written. */
  enum Form {
    JSONL
  }

  @Override
  public String name() {
    return "mentions";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Command.specOf(name(), "Shows what the reader sees before anything is bound, as JSON lines.");
    spec.addOption(Options.choice("--format", Form.class, "How to write them:"));
    spec.usageMessage().footer("", "Exit code: 0, or 2 when something could not be read.");
    return Colors.addTo(DocumentOptions.addTexts(spec));
  }

  @Override
  public ExitCode run(ParseResult call, Console console) throws IOException {
    DocumentOptions options = DocumentOptions.of(call);
    Inputs inputs = options.inputs(console);
    List<Problem> problems = new ArrayList<>(inputs.problems());
    for (Sightings document : options.reader().see(options.withKept(inputs.documents()))) {
      SightingLines.write(document.path(), document.seen(), console.out());
      problems.addAll(document.problems());
    }
    console.out().flush();
    return console.report(problems, Colors.of(call));
  }
}
