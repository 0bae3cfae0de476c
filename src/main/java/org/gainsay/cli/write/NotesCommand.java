package org.gainsay.cli.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.cli.console.Colors;
import org.gainsay.cli.console.Command;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.ExitCode;
import org.gainsay.cli.console.Options;
import org.gainsay.cli.option.DocumentOptions;
import org.gainsay.input.Inputs;
import org.gainsay.report.bibliography.Bibliography;
import org.gainsay.report.note.Dossier;
import org.gainsay.report.note.NoteLinks;
import org.gainsay.report.note.NoteSet;
import org.gainsay.source.Problem;
import org.gainsay.vocabulary.Vocabulary;
import org.gainsay.workspace.note.NoteChange;
import org.gainsay.workspace.note.NoteFolder;
import org.gainsay.workspace.quote.ShownQuotes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;

/** {@code gainsay notes papers/ -o notes}: what is claimed, as notes to write in. */
public final class NotesCommand implements Command {
  @Override
  public String name() {
    return "notes";
  }

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Command.specOf(name(), "Writes what documents claim as Markdown notes, one for each subject.");
    spec.usageMessage()
        .footer(
            "",
            "What stands between the markers 'gainsay:begin' and 'gainsay:end' is replaced, all else stays.",
            "Example: gainsay notes papers/ -o notes --links wiki",
            "Exit code: 0, or 2 when something could not be read or a note's markers are damaged.");
    spec.addOption(Options.needed("-o", "DIR", Path::of, "Folder of the notes."))
        .addOption(Options.choice("--links", NoteLinks.class, "How notes lead to each other:"))
        .addOption(Options.one("--bib", "FILE", NotesCommand::bibliography, "Also writes the sources: .json is CSL-JSON, .bib BibTeX."))
        .addOption(Options.flag("--dry-run", "Shows what would change as a diff and writes nothing."))
        .addOption(Options.asOf());
    return Colors.addTo(DocumentOptions.addTo(spec));
  }

  @Override
  public ExitCode run(ParseResult call, Console console) throws IOException {
    DocumentOptions options = DocumentOptions.of(call);
    LocalDate asOf = call.matchedOptionValue("--as-of", null);
    Gainsay gainsay = options.open(null, asOf);
    Inputs inputs = options.inputs(console);
    Outcome outcome = gainsay.check(inputs.documents()).with(inputs.problems());
    NoteFolder folder = new NoteFolder(call.matchedOptionValue("-o", Path.of("")));
    NoteFolder.Plan plan =
        folder.plan(
            NoteSet.of(dossier(outcome, ShownQuotes.of(inputs.documents()), gainsay.vocabulary()), call.matchedOptionValue("--links", NoteLinks.MARKDOWN)),
            Objects.requireNonNullElseGet(asOf, () -> LocalDate.now(ZoneId.systemDefault())));
    for (NoteChange change : plan.changes()) {
      console.out().write(done(change, call.hasMatchedOption("--dry-run")));
    }
    bibliography(outcome, call);
    console.out().flush();
    List<Problem> problems = new ArrayList<>(outcome.problems());
    problems.addAll(plan.problems());
    return console.report(problems, Colors.of(call));
  }

  private static void bibliography(Outcome outcome, ParseResult call) {
    @Nullable Path file = call.matchedOptionValue("--bib", null);
    if (file != null && !call.hasMatchedOption("--dry-run")) {
      Bibliography bibliography = Bibliography.of(outcome.sources());
      write(file, file.toString().endsWith(".bib") ? bibliography.bibTex() : bibliography.cslJson());
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** Its ending says what it holds. */
  private static Path bibliography(String name) {
    if (!name.endsWith(".json") && !name.endsWith(".bib")) {
      throw new TypeConversionException("'" + name + "' ends neither in .json nor in .bib");
    }
    return Path.of(name);
  }

  private static String done(NoteChange change, boolean dry) {
    if (dry) {
      return change.diff();
    }
    change.write();
    return change.path() + (change.isNew() ? ": new" : change.isNeeded() ? ": changed" : ": unchanged") + "\n";
  }

  private static Dossier dossier(Outcome outcome, ShownQuotes shown, Vocabulary vocabulary) {
    Map<String, String> quotes = new HashMap<>();
    outcome.claims().forEach(claim -> quotes.put(claim.iri(), shown.words(claim)));
    Map<String, List<String>> names = new HashMap<>();
    vocabulary.individuals().forEach(known -> names.put(known.iri(), known.labels().shown()));
    vocabulary.properties().forEach(known -> names.put(known.iri(), known.labels().shown()));
    return new Dossier(outcome.claims(), outcome.findings(), outcome.supports(), quotes, names);
  }
}
