package org.gainsay.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.gainsay.finding.Change;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Severity;

/** The closing line of a report: {@code 2 errors, 1 note in 61 claims of 5 documents.} */
public final class Summary {
  private Summary() {}

  /** Of a check: how many findings of each severity, among how much. */
  public static String of(List<Finding> findings, int claims, int documents) {
    String found = findings.isEmpty() ? "No findings" : counts(findings);
    return found + " in " + of(claims, documents);
  }

  /** Of a reading. */
  public static String of(int claims, int documents) {
    return Count.of(claims, "claim") + " of " + Count.of(documents, "document") + ".";
  }

  /** Of what is beside the findings: {@code 1 new, 0 changed, 3 standing, 2 gone; 1 dismissed.} */
  public static String of(Asides asides, List<Finding> findings) {
    String changed =
        asides.before() == null
            ? ""
            : " Since then: %d new, %d changed, %d standing, %d gone."
                .formatted(
                    number(asides, findings, Change.NEW),
                    number(asides, findings, Change.CHANGED),
                    number(asides, findings, Change.STANDING),
                    asides.gone().size());
    return changed + (asides.dismissed() == 0 ? "" : " " + asides.dismissed() + " dismissed.");
  }

  private static long number(Asides asides, List<Finding> findings, Change change) {
    return findings.stream().filter(each -> asides.change(each) == change).count();
  }

  private static String counts(List<Finding> findings) {
    return Arrays.stream(Severity.values())
        .filter(severity -> number(findings, severity) > 0)
        .map(severity -> Count.of(number(findings, severity), Names.of(severity)))
        .collect(Collectors.joining(", "));
  }

  private static long number(List<Finding> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }
}
