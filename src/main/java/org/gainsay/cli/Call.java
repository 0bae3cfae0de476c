package org.gainsay.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.gainsay.cli.ask.CheckCommand;
import org.gainsay.cli.ask.ClaimsCommand;
import org.gainsay.cli.ask.ExplainCommand;
import org.gainsay.cli.ask.LookalikesCommand;
import org.gainsay.cli.ask.MentionsCommand;
import org.gainsay.cli.ask.QueriesCommand;
import org.gainsay.cli.ask.QueryCommand;
import org.gainsay.cli.console.Command;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.ExitCode;
import org.gainsay.cli.keep.AddCommand;
import org.gainsay.cli.keep.FetchCommand;
import org.gainsay.cli.keep.RemoveCommand;
import org.gainsay.cli.keep.ReviewCommand;
import org.gainsay.cli.keep.ServeCommand;
import org.gainsay.cli.keep.StatusCommand;
import org.gainsay.cli.write.ExportCommand;
import org.gainsay.cli.write.LintCommand;
import org.gainsay.cli.write.NotesCommand;
import org.gainsay.cli.write.ValidateCommand;
import org.gainsay.cli.write.Version;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** A command line as parsed. */
record Call(ParseResult parsed) {
  private static final int WIDEST = 100;
  private static final List<Command> COMMANDS =
      List.of(
          new CheckCommand(),
          new ReviewCommand(),
          new LookalikesCommand(),
          new ClaimsCommand(),
          new ExplainCommand(),
          new MentionsCommand(),
          new QueryCommand(),
          new QueriesCommand(),
          new NotesCommand(),
          new LintCommand(),
          new FetchCommand(),
          new ExportCommand(),
          new ValidateCommand(),
          new CompileCommand(),
          new RehearseCommand(),
          new AddCommand(),
          new RemoveCommand(),
          new StatusCommand(),
          new ServeCommand());

  /** Specifies only the command that is called, where one is: each costs time at every start. */
  static Call of(String[] arguments) {
    CommandLine line = new CommandLine(root());
    String first = arguments.length == 0 ? "" : arguments[0];
    Optional<Command> called = named(first);
    called.map(List::of).orElse(COMMANDS).forEach(command -> line.addSubcommand(command.name(), command.spec()));
    line.setUsageHelpWidth(WIDEST).setColorScheme(Help.defaultColorScheme(Ansi.OFF));
    return new Call(line.parseArgs(arguments));
  }

  private static Optional<Command> named(String name) {
    return COMMANDS.stream().filter(command -> command.name().equals(name)).findFirst();
  }

  private static CommandSpec root() {
    CommandSpec root =
        Command.specOf(
            "gainsay",
            "Says which claims of your documents cannot both be true, why, and whom to believe.");
    root.usageMessage()
        .synopsisSubcommandLabel("COMMAND")
        .commandListHeading("%nCommands:%n")
        .footer("", "Example: gainsay check notes/", "'gainsay COMMAND --help' explains a command.");
    return root.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Shows the version.")
            .build());
  }

  ExitCode run(Console console) throws IOException {
    @Nullable ParseResult command = parsed.subcommand();
    if (parsed.isVersionHelpRequested()) {
      return console.say(Version.text() + "\n");
    }
    ParseResult innermost = command == null ? parsed : command;
    if (innermost.isUsageHelpRequested() || parsed.isUsageHelpRequested()) {
      return console.say(usage());
    }
    if (command == null) {
      throw new ParameterException(parsed.commandSpec().commandLine(), "Missing command");
    }
    return named(command.commandSpec().name()).orElseThrow().run(command, console);
  }

  /** How to use what is called. */
  String usage() {
    @Nullable ParseResult command = parsed.subcommand();
    return (command == null ? parsed : command).commandSpec().commandLine().getUsageMessage();
  }

  /** What is wrong with a call, what may have been meant, and where help is. */
  static ExitCode explain(ParameterException fault, Console console) {
    PrintWriter err = console.err();
    err.println("gainsay: " + fault.getMessage());
    UnmatchedArgumentException.printSuggestions(fault, err);
    String command = fault.getCommandLine().getCommandSpec().qualifiedName();
    err.println("Try '" + command + " --help'.");
    return ExitCode.UNREADABLE;
  }
}
