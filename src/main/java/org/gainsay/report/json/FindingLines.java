package org.gainsay.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.gainsay.finding.Finding;
import org.gainsay.report.Asides;
import org.gainsay.report.PastFinding;

/** Findings as JSON lines, each with its claims: {@code {"finding":"https://…","rule":"…",…}}. */
public final class FindingLines {
  private FindingLines() {}

  /** One finding a line, by severity, document, start. */
  public static void write(List<Finding> findings, Writer out) throws IOException {
    write(findings, Asides.NONE, out);
  }

  /** The same with what is beside them, the findings that are gone last, as they were written. */
  public static void write(List<Finding> findings, Asides asides, Writer out) throws IOException {
    for (Finding finding : findings.stream().sorted(Finding.ORDER).toList()) {
      out.write(JsonLine.of(json -> new FindingJson(json, asides).write(finding)));
      out.write('\n');
    }
    for (PastFinding gone : asides.gone()) {
      out.write(FindingJson.gone(gone) + "\n");
    }
  }
}
