package org.gainsay.cli.ask;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.gainsay.AsOf;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.cli.console.Colors;
import org.gainsay.cli.console.Command;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.ExitCode;
import org.gainsay.cli.console.Options;
import org.gainsay.cli.console.Progress;
import org.gainsay.cli.option.CheckFormat;
import org.gainsay.cli.option.DocumentOptions;
import org.gainsay.cli.option.FailOn;
import org.gainsay.cli.option.FindingNarrowing;
import org.gainsay.cli.option.ReviewOptions;
import org.gainsay.cli.option.Since;
import org.gainsay.finding.Finding;
import org.gainsay.input.Inputs;
import org.gainsay.report.Asides;
import org.gainsay.report.page.Report;
import org.gainsay.workspace.Reviews;
import org.gainsay.workspace.VanishedReview;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code gainsay check notes/}: which claims cannot both be true. */
public final class CheckCommand implements Command {
  @Override
  public String name() {
    return "check";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Command.specOf(name(), "Says which claims of documents cannot both be true, and why.");
    spec.usageMessage()
        .footer("", "Exit code: 0 without errors, 1 with some, 2 when something could not be read.");
    spec.addOption(Options.choice("--format", CheckFormat.class, "How to write the findings:"))
        .addOption(
            Options.choice(
                "--fail-on", FailOn.class, "Lightest finding that makes the exit code 1:"))
        .addOption(Options.one("--rules", "DIR", Path::of, "Folder with further rules (*.rq)."))
        .addOption(Options.asOf());
    Since.addTo(ReviewOptions.addTo(spec));
    return Colors.addTo(FindingNarrowing.addTo(DocumentOptions.addTo(spec)));
  }

  @Override
  public ExitCode run(ParseResult call, Console console) throws IOException {
    Since since = Since.of(call);
    if (!since.problems().isEmpty()) {
      return console.report(since.problems(), Colors.of(call));
    }
    Inputs inputs = DocumentOptions.of(call).inputs(console);
    Reviews reviews = ReviewOptions.reviews(call, inputs.documents());
    Gainsay gainsay = open(call);
    FindingNarrowing narrowing = narrowing(call, gainsay);
    Outcome outcome = outcome(inputs, gainsay, console).with(reviews.problems());
    console.miss(narrowing.claims().unmet(outcome.claims()));
    if (!call.hasMatchedOption("--as-of")) {
      vanished(reviews, outcome, call, console);
    }
    Asides asides =
        since.asides(outcome.findings(), reviews, narrowing).with(outcome.standing());
    List<Finding> findings = narrowing.of(outcome.findings());
    List<Finding> counting = Since.counting(findings, asides);
    AsOf day = new AsOf(call.matchedOptionValue("--as-of", null));
    if (day.day() != null) {
      console.err().println("gainsay: " + day.note(outcome.sources()));
    }
    Outcome known = outcome.knownBy(day);
    write(report(shown(findings, asides, call), asides, known), call, console);
    ExitCode judged = call.matchedOptionValue("--fail-on", FailOn.ERROR).exitCode(counting);
    return Collections.max(List.of(judged, console.report(outcome.problems(), Colors.of(call))));
  }

  /** A review without its finding changes nothing, which whoever wrote it should know; as of a day, it may be of later. */
  private static void vanished(Reviews reviews, Outcome outcome, ParseResult call, Console console) {
    List<Path> judged = DocumentOptions.of(call).paths().stream().map(Path::of).toList();
    for (VanishedReview review : reviews.vanished(outcome.findings(), judged)) {
      console.err().println("gainsay: " + review.text());
    }
  }

  /** Properties and rules of elsewhere are not known here, so that beside others nothing is refused. */
  private static FindingNarrowing narrowing(ParseResult call, Gainsay gainsay) {
    FindingNarrowing narrowing = FindingNarrowing.of(call);
    if (!DocumentOptions.of(call).isBesideOthers()) {
      narrowing.check(call, gainsay);
    }
    return narrowing;
  }

  private static List<Finding> shown(List<Finding> findings, Asides asides, ParseResult call) {
    boolean all = ReviewOptions.showsDismissed(call);
    return findings.stream().filter(finding -> all || !asides.isDismissed(finding)).toList();
  }

  private static Report report(List<Finding> findings, Asides asides, Outcome outcome) {
    return new Report(
        findings, outcome.claims(), outcome.sources(), outcome.problems(), asides);
  }

  private static Outcome outcome(Inputs inputs, Gainsay gainsay, Console console) {
    try (Progress progress = new Progress(console, inputs.documents().size())) {
      return gainsay.telling(progress).check(inputs.documents()).with(inputs.problems());
    }
  }

  private static Gainsay open(ParseResult call) {
    return DocumentOptions.of(call)
        .open(call.matchedOptionValue("--rules", null), call.matchedOptionValue("--as-of", null));
  }

  private static void write(Report report, ParseResult call, Console console) throws IOException {
    CheckFormat format = call.matchedOptionValue("--format", CheckFormat.TEXT);
    format.write(report, Colors.of(call).theme(console.terminals().out()), console.out());
    console.out().flush();
  }
}
