package org.gainsay.cli.console;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * A command: what it is called and takes, and what it does.
 *
 * <p>Specified in code and not by annotations, because reading those takes longer than all the rest
 * of a start.
 */
public interface Command {
  String name();

  /** Its options and parameters. */
  CommandSpec spec();

  /** Does it, and tells the exit code. */
  ExitCode run(ParseResult call, Console console) throws IOException;

  /** A command with the options that each has. */
  static CommandSpec specOf(String name, String description) {
    CommandSpec spec = CommandSpec.create().name(name);
    spec.usageMessage().description(description);
    return spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Shows this help.")
            .build());
  }
}
