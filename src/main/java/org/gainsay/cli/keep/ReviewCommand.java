package org.gainsay.cli.keep;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gainsay.Outcome;
import org.gainsay.cli.console.Colors;
import org.gainsay.cli.console.Command;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.ExitCode;
import org.gainsay.cli.console.Options;
import org.gainsay.cli.option.DocumentOptions;
import org.gainsay.cli.option.ReviewOptions;
import org.gainsay.finding.Decision;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Review;
import org.gainsay.input.Inputs;
import org.gainsay.input.NearestFile;
import org.gainsay.source.Problem;
import org.gainsay.workspace.ReviewFile;
import org.gainsay.workspace.Reviews;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code gainsay review FINDING --dismiss --because "…" notes/}: what a reader made of a finding. */
public final class ReviewCommand implements Command {
  private final Supplier<LocalDate> today;

  /** The day is asked for only where one is needed: time zones take a while to load. */
  public ReviewCommand() {
    this(() -> LocalDate.now(ZoneId.systemDefault()));
  }

  ReviewCommand(Supplier<LocalDate> today) {
    this.today = today;
  }

  @Override
  public String name() {
    return "review";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Command.specOf(
            name(), "Keeps what you made of a finding in " + Reviews.NAME + " beside the documents.");
    spec.usageMessage()
        .footer(
            "",
            "The first PATH is the finding: its IRI in 'check --format jsonl', or the beginning of its last part.",
            "A dismissed finding is out of sight until its values change.",
            "Exit code: 0, or 2 when something could not be read or there is no such finding.");
    spec.addOption(Options.flag("--dismiss", "It is no contradiction."))
        .addOption(Options.flag("--confirm", "It is right."))
        .addOption(Options.one("--because", "WORDS", text -> text, "Why; always say so."))
        .addOption(Options.one("--by", "NAME", text -> text, "Who says so; else your user name."))
        .addOption(ReviewOptions.file());
    return Colors.addTo(DocumentOptions.addTo(spec));
  }

  @Override
  public ExitCode run(ParseResult call, Console console) throws IOException {
    Decision decision = decision(call);
    String because = because(call);
    DocumentOptions all = DocumentOptions.of(call);
    DocumentOptions documents =
        all.withPaths(all.paths().subList(Math.min(1, all.paths().size()), all.paths().size()))
            .required(call);
    Inputs inputs = documents.inputs(console);
    Outcome outcome = documents.open(null, null).check(inputs.documents()).with(inputs.problems());
    Optional<Finding> finding = ReviewOptions.named(all.paths().get(0), outcome.findings(), call);
    if (finding.isEmpty()) {
      console.report(outcome.problems(), Colors.of(call));
      console.err().println("gainsay: no finding " + all.paths().get(0) + " in these documents");
      return ExitCode.UNREADABLE;
    }
    Review review =
        new Review(
            finding.get().iri(), decision, because, by(call), today.get(), finding.get().values());
    return write(review, file(call, documents, finding.get()), call, console);
  }

  private static ExitCode write(Review review, Path path, ParseResult call, Console console)
      throws IOException {
    ReviewFile file = ReviewFile.open(path);
    List<Problem> damage = file.problems();
    if (!damage.isEmpty()) {
      console.err().println("gainsay: " + path + " is damaged and was left as it is");
      return console.report(damage, Colors.of(call));
    }
    file.add(review);
    String word = review.decision() == Decision.DISMISSED ? "Dismissed" : "Confirmed";
    console.out().write(word + " in " + path + ".\n");
    console.out().flush();
    return ExitCode.GOOD;
  }

  private static Decision decision(ParseResult call) {
    boolean dismiss = call.hasMatchedOption("--dismiss");
    if (dismiss == call.hasMatchedOption("--confirm")) {
      throw fault(call, "Expected one of --dismiss and --confirm");
    }
    return dismiss ? Decision.DISMISSED : Decision.CONFIRMED;
  }

  private static String because(ParseResult call) {
    String because = call.matchedOptionValue("--because", "");
    if (because.isBlank()) {
      throw fault(call, "Missing required option: '--because=WORDS'");
    }
    return because.strip();
  }

  private static ParameterException fault(ParseResult call, String message) {
    return new ParameterException(call.commandSpec().commandLine(), message);
  }

  private static String by(ParseResult call) {
    @Nullable String author = System.getenv("GIT_AUTHOR_NAME");
    String user = author == null ? System.getProperty("user.name", "") : author;
    return call.matchedOptionValue("--by", user);
  }

  /** The file given, else the nearest above the finding's first document, else one at the paths. */
  private static Path file(ParseResult call, DocumentOptions documents, Finding finding) {
    @Nullable Path given = ReviewOptions.given(call);
    if (given != null) {
      return given;
    }
    String document = finding.claims().get(0).source().path();
    return new NearestFile(Reviews.NAME)
        .above(document)
        .orElseGet(() -> beside(documents.paths(), document));
  }

  private static Path beside(List<String> paths, String document) {
    Path first = Path.of(paths.isEmpty() ? document : paths.get(0));
    Path folder = Files.isDirectory(first) ? first : first.toAbsolutePath().getParent();
    return folder == null ? Path.of(Reviews.NAME) : folder.resolve(Reviews.NAME);
  }
}
