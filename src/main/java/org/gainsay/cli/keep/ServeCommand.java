package org.gainsay.cli.keep;

import java.io.IOException;
import java.nio.file.Path;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.cli.console.Colors;
import org.gainsay.cli.console.Command;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.ExitCode;
import org.gainsay.cli.console.Options;
import org.gainsay.cli.option.DocumentOptions;
import org.gainsay.cli.option.StoreOption;
import org.gainsay.input.Inputs;
import org.gainsay.serve.Access;
import org.gainsay.serve.Passwords;
import org.gainsay.serve.Server;
import org.gainsay.serve.Serving;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** {@code gainsay serve notes/}: a SPARQL endpoint, JSON and pages, on this machine. */
public final class ServeCommand implements Command {
  private static final int HIGHEST_PORT = 65535;

  @Override
  public String name() {
    return "serve";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Command.specOf(name(), "Serves pages, JSON and SPARQL over what documents claim.");
    spec.usageMessage()
        .footer(
            "",
            "Only this machine is answered, and nothing can be changed, unless --bind says otherwise.",
            "Example: gainsay serve notes/",
            "Exit code: 2 when it cannot be started; else it goes on until it is stopped.");
    spec.addOption(
            Options.one("--port", "NUMBER", ServeCommand::port, "Port; 0 for any. Else 3330."))
        .addOption(
            Options.one("--bind", "ADDRESS", text -> text, "Address to answer on; needs --passwords."))
        .addOption(
            Options.one(
                "--passwords", "FILE", Path::of, "Who may ask: a line 'user: password' for each."));
    return Colors.addTo(DocumentOptions.addTo(spec));
  }

  private static Integer port(String text) {
    int port = text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : HIGHEST_PORT + 1;
    if (port > HIGHEST_PORT) {
      throw new TypeConversionException("'" + text + "' is no port from 0 to " + HIGHEST_PORT);
    }
    return port;
  }

  @Override
  public ExitCode run(ParseResult call, Console console) throws IOException {
    Access access = access(call);
    StoreOption.requireLibraries(call);
    DocumentOptions options = DocumentOptions.of(call);
    Inputs inputs = options.inputs(console);
    Gainsay gainsay = options.open(null, null);
    Outcome outcome = gainsay.check(inputs.documents()).with(inputs.problems());
    console.report(outcome.problems(), Colors.of(call));
    try (Server server =
        Server.start(Serving.of(gainsay, outcome, inputs.documents(), options.store()), access)) {
      console.out().write(server.address() + "\n");
      console.out().flush();
      server.join();
    }
    return ExitCode.GOOD;
  }

  private static Access access(ParseResult call) {
    int port = call.matchedOptionValue("--port", Access.LOOPBACK.port());
    String host = call.matchedOptionValue("--bind", Access.LOOPBACK.host());
    @Nullable Path file = call.matchedOptionValue("--passwords", null);
    if (file == null && !Access.isLoopback(host)) {
      throw new ParameterException(
          call.commandSpec().commandLine(),
          "--bind " + host + " answers other machines: --passwords FILE must say whom");
    }
    return new Access(host, port, file == null ? null : Passwords.read(file));
  }
}
