package org.gainsay.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gainsay.cli.console.Arguments;
import org.gainsay.cli.console.Command;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * {@code gainsay rehearse data}: what people call most, over the samples and for nobody to see. The launcher
 * makes its start-up cache of this run: what is rehearsed starts soonest.
 */
final class RehearseCommand implements Command {
  @Override
  public String name() {
    return "rehearse";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Command.specOf(name(), "Does what people do most, so that a start can be learnt from it.");
    spec.usageMessage().hidden(true).footer("", "Exit code: 0.");
    return spec.addPositional(Arguments.path("DIR", "Folder with documents/ and notes/."));
  }

  @Override
  public ExitCode run(ParseResult call, Console console) throws IOException {
    Path samples = call.matchedPositionalValue(0, Path.of(""));
    String documents = samples.resolve("documents").toString();
    Path memory = Files.createTempDirectory("gainsay");
    try {
      String[] lint = {
        "lint", samples.resolve("notes").toString(), "--against", documents, "--cache", memory.toString()
      };
      for (String[] each :
          List.of(new String[] {"check", documents}, new String[] {"claims", documents}, lint, lint)) {
        Call.of(each).run(unseen());
      }
    } finally {
      delete(memory);
    }
    return ExitCode.GOOD;
  }

  private static Console unseen() {
    return Console.of(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        Console.Terminals.NONE);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(each);
      }
    }
  }
}
