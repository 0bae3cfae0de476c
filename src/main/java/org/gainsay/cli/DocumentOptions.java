package org.gainsay.cli;

import java.nio.file.Path;
import java.util.List;
import org.gainsay.Input;
import org.gainsay.Inputs;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/**
 * Which documents, and what is known of them and of their subject.
 *
 * @param vocabulary null for the one built in
 * @param sources null for what stands beside the documents
 */
record DocumentOptions(List<String> paths, @Nullable Path vocabulary, @Nullable Path sources) {
  private static final String STANDARD_INPUT = "-";

  static CommandSpec addTo(CommandSpec spec) {
    return spec.addPositional(
            PositionalParamSpec.builder()
                .paramLabel("PATH")
                .arity("1..*")
                .required(true)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .description("Files, folders, globs, or - for standard input.")
                .build())
        .addOption(
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

  static DocumentOptions of(ParseResult call) {
    return new DocumentOptions(
        call.matchedPositionalValue(0, List.of()),
        call.matchedOptionValue("--vocabulary", null),
        call.matchedOptionValue("--sources", null));
  }

  Inputs inputs(Console console) {
    Inputs inputs =
        Inputs.under(paths.stream().filter(path -> !path.equals(STANDARD_INPUT)).toList());
    return paths.contains(STANDARD_INPUT)
        ? inputs.with(Input.stream(STANDARD_INPUT, console.in()))
        : inputs;
  }
}
