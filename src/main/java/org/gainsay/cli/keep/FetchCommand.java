package org.gainsay.cli.keep;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gainsay.Gainsay;
import org.gainsay.Settings;
import org.gainsay.cli.console.Arguments;
import org.gainsay.cli.console.Colors;
import org.gainsay.cli.console.Command;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.ExitCode;
import org.gainsay.cli.console.Options;
import org.gainsay.source.Problem;
import org.gainsay.workspace.fetch.FetchFolder;
import org.gainsay.workspace.fetch.Limits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** {@code gainsay fetch https://example.org/a -o papers}: pages kept as evidence. */
public final class FetchCommand implements Command {
  @Override
  public String name() {
    return "fetch";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Command.specOf(name(), "Keeps pages of the web with address, date and hash in sources.ttl.");
    spec.usageMessage()
        .footer(
            "",
            "A page that changed since is kept as a new version beside the old one: what it said before is its history.",
            "Example: gainsay fetch https://example.org/report -o papers",
            "Exit code: 0, or 2 when something could not be read.");
    spec.addPositional(Arguments.some("URL", "Addresses, http or https."))
        .addOption(Options.needed("-o", "DIR", Path::of, "Folder of the pages."))
        .addOption(Options.flag("--allow-private", "Also reads from this machine and local networks."))
        .addOption(Options.one("--max-bytes", "NUMBER", FetchCommand::number, "Largest page; else 20000000."))
        .addOption(Options.one("--timeout", "SECONDS", FetchCommand::number, "Longest time for a page; else 30."));
    return Colors.addTo(spec);
  }

  private static Long number(String text) {
    if (!text.matches("[1-9]\\d{0,8}")) {
      throw new TypeConversionException("'" + text + "' is no whole number from 1");
    }
    return Long.valueOf(text);
  }

  @Override
  public ExitCode run(ParseResult call, Console console) throws IOException {
    FetchFolder folder =
        new FetchFolder(
            call.matchedOptionValue("-o", Path.of("")),
            Gainsay.open(Settings.STANDARD).vocabulary(),
            limits(call));
    List<Problem> problems = new ArrayList<>();
    List<String> addresses = call.matchedPositionalValue(0, List.of());
    for (String address : addresses) {
      try {
        FetchFolder.Kept kept = folder.fetch(new URI(address), Instant.now());
        String change = kept.change().name().toLowerCase(Locale.ROOT);
        console.out().write(kept.file() + ": " + change + ", from " + kept.address() + "\n");
        console.out().flush();
      } catch (URISyntaxException e) {
        problems.add(Problem.of(address, "is no address: " + e.getReason()));
      } catch (IOException e) {
        problems.add(Problem.of(address, String.valueOf(e.getMessage())));
      }
    }
    return console.report(problems, Colors.of(call));
  }

  private static Limits limits(ParseResult call) {
    Limits usual = Limits.USUAL;
    long seconds = call.matchedOptionValue("--timeout", usual.time().toSeconds());
    return new Limits(
        call.matchedOptionValue("--max-bytes", usual.bytes()),
        Duration.ofSeconds(seconds),
        usual.redirects(),
        call.hasMatchedOption("--allow-private"));
  }
}
