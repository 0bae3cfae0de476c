package org.gainsay.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.gainsay.BuiltIn;
import org.gainsay.cli.console.Arguments;
import org.gainsay.cli.console.Command;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code gainsay compile target/classes}: what the build calls, and no user needs. */
final class CompileCommand implements Command {
  @Override
  public String name() {
    return "compile";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Command.specOf(name(), "Reads what is built in once and for all, so that a start need not.");
    spec.usageMessage().hidden(true).footer("", "Exit code: 0.");
    return spec.addPositional(Arguments.path("DIR", "Root of the class path to write to."));
  }

  @Override
  public ExitCode run(ParseResult call, Console console) throws IOException {
    Path root = call.matchedPositionalValue(0, Path.of(""));
    BuiltIn.compile(root);
    Overview.keep(root);
    return ExitCode.GOOD;
  }
}
