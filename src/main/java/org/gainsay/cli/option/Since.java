package org.gainsay.cli.option;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gainsay.cli.console.Options;
import org.gainsay.finding.Finding;
import org.gainsay.report.Asides;
import org.gainsay.report.PastFinding;
import org.gainsay.report.ValueChange;
import org.gainsay.report.json.FindingValues;
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
            "JSON lines of an earlier check: tells what is new, changed, standing and gone; only what is new or has a"
                + " new value makes the exit code 1."));
  }

  public static Since of(ParseResult call) {
    @Nullable Path file = call.matchedOptionValue(OPTION, null);
    if (file == null) {
      return new Since(null);
    }
    try {
      return new Since(PastFindings.read(file.toString(), new String(Files.readAllBytes(file), UTF_8)));
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
    Map<String, Finding> now = new HashMap<>();
    all.forEach(finding -> now.put(finding.iri(), finding));
    Map<String, ValueChange> before = new HashMap<>();
    for (PastFinding then : past.findings()) {
      @Nullable Finding still = now.get(then.finding());
      if (still != null) {
        before.put(then.finding(), ValueChange.between(FindingValues.of(then), FindingValues.of(still)));
      }
    }
    List<PastFinding> gone =
        past.findings().stream()
            .filter(finding -> !now.containsKey(finding.finding()))
            .filter(narrowing::keeps)
            .toList();
    return new Asides(reviews.latest(), before, gone, dismissed);
  }

  /**
   * What counts for the exit code: what no reader dismissed and, compared with an earlier run, is new or has a
   * value that is.
   */
  public static List<Finding> counting(List<Finding> findings, Asides asides) {
    return findings.stream()
        .filter(finding -> !asides.isDismissed(finding))
        .filter(asides::isFresh)
        .toList();
  }
}
