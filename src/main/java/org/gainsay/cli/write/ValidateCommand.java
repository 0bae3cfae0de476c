package org.gainsay.cli.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.gainsay.cli.console.Arguments;
import org.gainsay.cli.console.Colors;
import org.gainsay.cli.console.Command;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.ExitCode;
import org.gainsay.graph.export.ClaimFile;
import org.gainsay.graph.export.ShapeCheck;
import org.gainsay.report.Theme;
import org.gainsay.report.text.ProblemText;
import org.gainsay.source.Problem;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code gainsay validate claims.ttl}: whether a file of claims is whole. */
public final class ValidateCommand implements Command {
  @Override
  public String name() {
    return "validate";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Command.specOf(name(), "Says whether a file of claims has the form that an export has.");
    spec.usageMessage()
        .footer("", "Exit code: 0 if it has, 1 if not, 2 when it could not be read.");
    spec.addPositional(Arguments.path("FILE", "A file of claims: .ttl, .trig, .nt, .nq or .jsonld."));
    return Colors.addTo(spec);
  }

  @Override
  public ExitCode run(ParseResult call, Console console) throws IOException {
    Path path = call.matchedPositionalValue(0, Path.of(""));
    ClaimFile file = ClaimFile.read(path);
    if (!file.problems().isEmpty()) {
      return console.report(file.problems(), Colors.of(call));
    }
    List<Problem> faults = ShapeCheck.faults(file);
    Theme theme = Colors.of(call).theme(console.terminals().out());
    for (Problem fault : faults) {
      console.out().write(ProblemText.of(fault, theme));
    }
    console.out().write(faults.isEmpty() ? "conforms\n" : "does not conform: " + faults.size() + " faults\n");
    console.out().flush();
    return faults.isEmpty() ? ExitCode.GOOD : ExitCode.FOUND;
  }
}
