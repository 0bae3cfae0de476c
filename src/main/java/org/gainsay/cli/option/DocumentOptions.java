package org.gainsay.cli.option;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.gainsay.Gainsay;
import org.gainsay.Settings;
import org.gainsay.cli.console.Arguments;
import org.gainsay.cli.console.Console;
import org.gainsay.cli.console.Options;
import org.gainsay.graph.store.place.StoreAddress;
import org.gainsay.input.Input;
import org.gainsay.input.Inputs;
import org.gainsay.workspace.store.KeptTexts;
import org.gainsay.workspace.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/**
 * Which documents, and what is known of them and of their subject.
 *
 * @param vocabulary null for the one built in
 * @param sources null for what stands beside the documents
 * @param claims files that {@code export} wrote
 * @param store what is kept beside them, or null for nothing
 */
public record DocumentOptions(
    List<String> paths,
    @Nullable Path vocabulary,
    @Nullable Path sources,
    List<String> claims,
    @Nullable StoreAddress store) {
  private static final String STANDARD_INPUT = "-";

  public static CommandSpec addTo(CommandSpec spec) {
    return StoreOption.addBeside(
        addReading(spec)
            .addOption(
                Options.many(
                    "--claims", "FILE", "Exported claims (.ttl, .trig, .nt, .nq, .jsonld) to take in, too.")));
  }

  /** For a command that reads documents, or the texts of them that a store keeps. */
  public static CommandSpec addTexts(CommandSpec spec) {
    return StoreOption.addBeside(addReading(spec));
  }

  /** For a command that reads documents and nothing else. */
  public static CommandSpec addReading(CommandSpec spec) {
    return addKnowledge(
        spec.addPositional(
            Arguments.any("PATH", "Files, folders, globs, or - for standard input.")));
  }

  /** What documents are read with. */
  public static CommandSpec addKnowledge(CommandSpec spec) {
    return spec.addOption(
            Options.one(
                "--vocabulary",
                "FILE",
                Path::of,
                "Turtle file with the terms to look for, in place of those built in."))
        .addOption(
            Options.one(
                "--sources",
                "FILE",
                Path::of,
                "Turtle file that says who published the documents, and when."));
  }

  public static DocumentOptions ofReading(ParseResult call) {
    return new DocumentOptions(
        call.matchedPositionalValue(0, List.of()),
        call.matchedOptionValue("--vocabulary", null),
        call.matchedOptionValue("--sources", null),
        List.of(),
        null);
  }

  public static DocumentOptions of(ParseResult call) {
    return new DocumentOptions(
            call.matchedPositionalValue(0, List.of()),
            call.matchedOptionValue("--vocabulary", null),
            call.matchedOptionValue("--sources", null),
            Options.values(call, "--claims"),
            StoreOption.given(call))
        .required(call);
  }

  /** Whether claims of elsewhere are taken in, too. */
  public boolean isBesideOthers() {
    return store != null || !claims.isEmpty();
  }

  /** Refuses what no claim can be; claims of elsewhere may have properties of their own. */
  public void checked(Narrowing narrowing, ParseResult call, Gainsay gainsay) {
    if (!isBesideOthers()) {
      narrowing.check(call, gainsay.vocabulary());
    }
  }

  public DocumentOptions withPaths(List<String> others) {
    return new DocumentOptions(others, vocabulary, sources, claims, store);
  }

  /** Itself where it names something to read. */
  public DocumentOptions required(ParseResult call) {
    if (paths.isEmpty() && claims.isEmpty() && store == null) {
      throw new ParameterException(
          call.commandSpec().commandLine(), "Missing required parameter: 'PATH'");
    }
    return this;
  }

  /** What reads them, and nothing else. */
  public Gainsay reader() {
    return Gainsay.open(new Settings(vocabulary, sources, null, null));
  }

  /** What reads and judges them, with further rules and a day to judge by where there are any. */
  public Gainsay open(@Nullable Path rules, @Nullable LocalDate asOf) {
    Gainsay gainsay =
        Gainsay.open(new Settings(vocabulary, sources, rules, asOf))
            .beside(claims.stream().map(Path::of).toList());
    if (store == null) {
      return gainsay;
    }
    try (Store kept = Store.open(store)) {
      return gainsay.beside(kept.outcome(gainsay));
    }
  }

  /** Documents with the texts that the store keeps; of what is in both, the file counts. */
  public List<Input> withKept(List<Input> documents) {
    Map<String, Input> byPath = new TreeMap<>();
    if (store != null) {
      new KeptTexts(store).inputs().forEach(text -> byPath.put(text.path(), text));
    }
    documents.forEach(document -> byPath.put(document.path(), document));
    return List.copyOf(byPath.values());
  }

  public Inputs inputs(Console console) {
    Inputs inputs =
        Inputs.under(paths.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList());
    return paths.contains(STANDARD_INPUT)
        ? inputs.with(Input.stream(STANDARD_INPUT, console.in()))
        : inputs;
  }
}
