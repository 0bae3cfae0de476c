package org.gainsay.cli.option;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gainsay.cli.console.Options;
import org.gainsay.finding.Finding;
import org.gainsay.input.Input;
import org.gainsay.workspace.Reviews;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Where reviews are, whether dismissed findings are shown, and how a finding is named. */
public final class ReviewOptions {
  private static final String FILE = "--reviews";
  private static final String DISMISSED = "--dismissed";

  /** Fewer characters of a hash name nothing. */
  private static final int SHORTEST = 6;

  private ReviewOptions() {}

  public static OptionSpec file() {
    return Options.one(
        FILE, "FILE", Path::of, "Turtle file of reviews, beside the nearest " + Reviews.NAME + ".");
  }

  public static CommandSpec addTo(CommandSpec spec) {
    return spec.addOption(file())
        .addOption(Options.flag(DISMISSED, "Shows dismissed findings, too."));
  }

  public static @Nullable Path given(ParseResult call) {
    return call.matchedOptionValue(FILE, null);
  }

  public static Reviews reviews(ParseResult call, List<Input> documents) {
    return Reviews.of(documents, given(call));
  }

  public static boolean showsDismissed(ParseResult call) {
    return call.hasMatchedOption(DISMISSED);
  }

  /** The finding of an IRI, or of the beginning of its last part. */
  public static Optional<Finding> named(String name, List<Finding> findings, ParseResult call) {
    List<Finding> named = findings.stream().filter(finding -> isNamed(finding, name)).toList();
    if (named.size() > 1) {
      throw new ParameterException(
          call.commandSpec().commandLine(), "'" + name + "' names several findings; write more of it");
    }
    return named.stream().findFirst();
  }

  private static boolean isNamed(Finding finding, String name) {
    String hash = finding.iri().substring(finding.iri().lastIndexOf('/') + 1);
    return finding.iri().equals(name) || (name.length() >= SHORTEST && hash.startsWith(name));
  }
}
