package org.gainsay.cli.ask;

import java.io.IOException;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.claim.Claim;
import org.gainsay.cli.console.Colors;
import org.gainsay.cli.console.Command;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.ExitCode;
import org.gainsay.cli.console.Options;
import org.gainsay.cli.console.Progress;
import org.gainsay.cli.option.DocumentOptions;
import org.gainsay.cli.option.Format;
import org.gainsay.cli.option.Narrowing;
import org.gainsay.input.Inputs;
import org.gainsay.report.Summary;
import org.gainsay.report.Theme;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code gainsay claims notes/}: what the documents claim. */
public final class ClaimsCommand implements Command {
  private static final String EXPLAIN = "--explain";

  @Override
  public String name() {
    return "claims";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Command.specOf(name(), "Lists what documents claim, with source, status and confidence.");
    spec.usageMessage().footer("", "Exit code: 0, or 2 when something could not be read.");
    spec.addOption(Options.choice("--format", Format.class, "How to write the claims:"))
        .addOption(
            Options.flag(
                EXPLAIN,
                "Says of each claim how it was read: words in place, which recogniser bound which mentions, value, status and why,"
                    + " the factors of its confidence. In text only."));
    return Colors.addTo(Narrowing.addTo(DocumentOptions.addTo(spec)));
  }

  @Override
  public ExitCode run(ParseResult call, Console console) throws IOException {
    DocumentOptions options = DocumentOptions.of(call);
    Gainsay gainsay = options.open(null, null);
    options.checked(Narrowing.of(call), call, gainsay);
    Inputs inputs = options.inputs(console);
    if (call.matchedOptionValue(EXPLAIN, false)) {
      Outcome outcome = collected(inputs, gainsay, console);
      explain(outcome, new Explaining(gainsay, outcome, inputs), call, console);
      return console.report(outcome.problems(), Colors.of(call));
    }
    ClaimOutput output = new ClaimOutput(call, console);
    Outcome outcome =
        options.isBesideOthers()
            ? handedOn(collected(inputs, gainsay, console), output)
            : streamed(inputs, gainsay, console, output);
    output.end(Summary.of(output.written(), outcome.sources().size()));
    console.miss(output.unmet());
    return console.report(outcome.problems(), Colors.of(call));
  }

  private static Outcome collected(Inputs inputs, Gainsay gainsay, Console console) {
    try (Progress progress = new Progress(console, inputs.documents().size())) {
      return gainsay.telling(progress).read(inputs.documents()).with(inputs.problems());
    }
  }

  private static Outcome handedOn(Outcome outcome, ClaimOutput output) {
    output.accept(outcome.claims());
    return outcome;
  }

  /** Keeps no claims; on a terminal they show by themselves how far the work is. */
  private static Outcome streamed(
      Inputs inputs, Gainsay gainsay, Console console, ClaimOutput output) throws IOException {
    try (Progress progress = new Progress(console.whileWriting(), inputs.documents().size())) {
      return gainsay.telling(progress).read(inputs.documents(), output).with(inputs.problems());
    } catch (ClaimOutput.Unwritable e) {
      throw e.fault();
    }
  }

  private static void explain(
      Outcome outcome, Explaining explaining, ParseResult call, Console console)
      throws IOException {
    Theme theme = Colors.of(call).theme(console.terminals().out());
    Narrowing narrowing = Narrowing.of(call);
    console.miss(narrowing.unmet(outcome.claims()));
    for (Claim claim : outcome.claims().stream().filter(narrowing::keeps).toList()) {
      console.out().write(explaining.of(claim, theme) + "\n");
    }
    console.out().flush();
  }
}
