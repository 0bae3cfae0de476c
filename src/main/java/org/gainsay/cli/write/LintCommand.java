package org.gainsay.cli.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.cli.console.Colors;
import org.gainsay.cli.console.Command;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.ExitCode;
import org.gainsay.cli.console.Options;
import org.gainsay.cli.option.CacheOption;
import org.gainsay.cli.option.DocumentOptions;
import org.gainsay.cli.option.FailOn;
import org.gainsay.cli.option.LintFormat;
import org.gainsay.finding.Severity;
import org.gainsay.input.Input;
import org.gainsay.input.Inputs;
import org.gainsay.report.Count;
import org.gainsay.report.lint.LintReport;
import org.gainsay.report.lint.Objection;
import org.gainsay.source.Problem;
import org.gainsay.workspace.lint.Lint;
import org.gainsay.workspace.lint.Linter;
import org.gainsay.workspace.lint.ReadingCache;
import org.gainsay.workspace.quote.DocumentTexts;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** {@code gainsay lint notes/ --against papers/}: whether what people write holds. */
public final class LintCommand implements Command {
  @Override
  public String name() {
    return "lint";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Command.specOf(name(), "Says which claims of notes the documents contradict, and what to write.");
    spec.usageMessage()
        .customSynopsis("gainsay lint [OPTIONS] NOTE... (--against PATH... | --store PLACE)")
        .footer(
            "",
            "'<!-- gainsay: ignore RULE because REASON -->' hides a rule in the block that follows, or in its line.",
            "Example: gainsay lint notes/ --against papers/ --fix",
            "Exit code: 0 without errors, 1 with some, 2 when something could not be read.");
    spec.addOption(against())
        .addOption(Options.choice("--format", LintFormat.class, "How to write it:"))
        .addOption(Options.flag("--fix", "Writes the favoured value, with a footnote, where it is corroborated."))
        .addOption(Options.choice("--fail-on", FailOn.class, "Lightest objection that makes the exit code 1:"))
        .addOption(Options.many("--rule", "ID", "Only objections of this rule."))
        .addOption(Options.choice("--severity", Severity.class, "Only objections at least this heavy:"));
    return Colors.addTo(CacheOption.addTo(DocumentOptions.addTo(spec)));
  }

  private static OptionSpec against() {
    return OptionSpec.builder("--against")
        .paramLabel("PATH")
        .arity("1..*")
        .type(List.class)
        .auxiliaryTypes(String.class)
        .description("Documents to hold the notes against; needed where no store and no claims are named.")
        .build();
  }

  @Override
  public ExitCode run(ParseResult call, Console console) throws IOException {
    DocumentOptions options = DocumentOptions.of(call);
    requireDocuments(call, options);
    Inputs notes = options.inputs(console);
    Inputs documents = options.withPaths(Options.values(call, "--against")).inputs(console);
    Gainsay gainsay = options.open(null, null);
    List<Input> others = others(documents.documents(), notes.documents());
    Outcome read = read(others, gainsay, call, console);
    DocumentTexts texts = DocumentTexts.of(options.withKept(others), read.sources());
    Lint lint = new Lint(gainsay, new Linter(gainsay, read, texts));
    notes.documents().forEach(note -> lint(note, lint, call, console));
    ExitCode judged = write(lint, notes.documents().size(), call, console);
    List<Problem> problems =
        Stream.of(read.problems(), lint.problems(), notes.problems(), documents.problems())
            .flatMap(List::stream)
            .distinct()
            .sorted()
            .toList();
    return Collections.max(List.of(judged, console.report(problems, Colors.of(call))));
  }

  private static void requireDocuments(ParseResult call, DocumentOptions options) {
    if (!call.hasMatchedOption("--against") && !options.isBesideOthers()) {
      throw new ParameterException(
          call.commandSpec().commandLine(),
          "Missing what to hold the notes against: documents (--against PATH) or a store (--store PLACE)");
    }
  }

  private static Outcome read(List<Input> documents, Gainsay gainsay, ParseResult call, Console console) {
    ReadingCache cache = new ReadingCache(gainsay, CacheOption.folder(call));
    Outcome read = cache.read(documents).and(gainsay.read(List.of()).claims());
    if (call.hasMatchedOption("--verbose")) {
      console.err().println("gainsay: " + cache.summary());
    }
    return read;
  }

  private static ExitCode write(Lint lint, int notes, ParseResult call, Console console)
      throws IOException {
    List<Objection> objections = lint.objections().stream().filter(each -> keeps(each, call)).toList();
    LintFormat format = call.matchedOptionValue("--format", LintFormat.TEXT);
    format.write(
        new LintReport(objections, lint.rules(), notes, Version.number()),
        Colors.of(call).theme(console.terminals().out()),
        console.out());
    console.out().flush();
    return call.matchedOptionValue("--fail-on", FailOn.ERROR)
        .of(objections.stream().map(Objection::severity));
  }

  /** A note that lies among the documents does not support itself. */
  private static List<Input> others(List<Input> documents, List<Input> notes) {
    Set<Path> own = new HashSet<>();
    notes.forEach(note -> own.add(real(note)));
    return documents.stream().filter(document -> !own.contains(real(document))).toList();
  }

  private static Path real(Input input) {
    Path path = Path.of(input.path());
    try {
      return Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(input.path(), e);
    }
  }

  private static void lint(Input note, Lint lint, ParseResult call, Console console) {
    if (!call.hasMatchedOption("--fix")) {
      lint.check(note);
      return;
    }
    int corrected = lint.fix(note);
    if (corrected > 0) {
      console.err().println(note.path() + ": corrected " + Count.of(corrected, "value"));
    }
  }

  private static boolean keeps(Objection objection, ParseResult call) {
    List<String> rules = Options.values(call, "--rule");
    Severity lightest = call.matchedOptionValue("--severity", Severity.NOTE);
    return objection.severity().compareTo(lightest) <= 0
        && (rules.isEmpty() || rules.contains(objection.rule()));
  }
}
