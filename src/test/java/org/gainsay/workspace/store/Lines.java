package org.gainsay.workspace.store;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.gainsay.Outcome;
import org.gainsay.report.json.ClaimLines;
import org.gainsay.report.json.FindingLines;

/** An outcome as people get it, to be compared: figures are equal however they are written. */
final class Lines {
  private Lines() {}

  static String of(Outcome outcome) throws IOException {
    StringWriter lines = new StringWriter();
    ClaimLines.write(outcome.claims(), lines);
    FindingLines.write(outcome.findings(), lines);
    outcome.sources().forEach(source -> lines.append(source + "\n"));
    outcome.supports().entrySet().stream().sorted(Map.Entry.comparingByKey())
        .forEach(support -> lines.append(support + "\n"));
    return lines.toString();
  }
}
