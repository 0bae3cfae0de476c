package org.gainsay.cli.option;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gainsay.cli.console.Options;
import org.gainsay.finding.Change;
import org.gainsay.finding.Finding;
import org.gainsay.report.Asides;
import org.gainsay.report.PastFinding;
import org.gainsay.report.json.PastFindings;
import org.gainsay.source.Problem;
import org.gainsay.workspace.Reviews;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * The run to compare with, if there is one.
 *
 * @param past null where there is none
 */
public record Since(PastFindings.@Nullable Reading past) {
  private static final String OPTION = "--since";

  public static CommandSpec addTo(CommandSpec spec) {
    return spec.addOption(
        Options.one(
            OPTION,
            "FILE",
            Path::of,
            "JSON lines of an earlier check: tells what is new, standing and gone; only what is new makes"
                + " the exit code 1."));
  }

  public static Since of(ParseResult call) {
    @Nullable Path file = call.matchedOptionValue(OPTION, null);
    if (file == null) {
      return new Since(null);
    }
    try {
      return new Since(PastFindings.read(file.toString(), Files.readString(file, UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  public List<Problem> problems() {
    return past == null ? List.of() : past.problems();
  }

  /** What is said beside findings; of those gone, the ones that are asked for. */
  public Asides asides(List<Finding> all, Reviews reviews, FindingNarrowing narrowing) {
    int dismissed = (int) all.stream().filter(reviews::dismisses).count();
    if (past == null) {
      return new Asides(reviews.latest(), null, List.of(), dismissed);
    }
    Set<String> now = all.stream().map(Finding::iri).collect(Collectors.toSet());
    Set<String> before = new HashSet<>();
    past.findings().forEach(finding -> before.add(finding.finding()));
    List<PastFinding> gone =
        past.findings().stream()
            .filter(finding -> !now.contains(finding.finding()))
            .filter(narrowing::keeps)
            .toList();
    return new Asides(reviews.latest(), before, gone, dismissed);
  }

  /** What counts for the exit code: what no reader dismissed and, compared with an earlier run, is new. */
  public static List<Finding> counting(List<Finding> findings, Asides asides) {
    return findings.stream()
        .filter(finding -> !asides.isDismissed(finding))
        .filter(finding -> asides.change(finding) != Change.STANDING)
        .toList();
  }
}
