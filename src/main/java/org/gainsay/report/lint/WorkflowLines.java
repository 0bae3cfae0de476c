package org.gainsay.report.lint;

import java.io.IOException;
import java.io.Writer;
import org.gainsay.finding.Severity;
import org.gainsay.report.Printable;

/**
 * Objections as commands of a GitHub workflow, which shows them beside the lines.
 *
 * <pre>::error file=notes/kite.md,line=3,endLine=3,col=12,endColumn=20,title=disjoint-values::…</pre>
 */
public final class WorkflowLines {
  private WorkflowLines() {}

  public static void write(LintReport report, Writer out) throws IOException {
    for (Objection objection : report.objections()) {
      out.write(of(objection) + "\n");
    }
  }

  private static String of(Objection objection) {
    Objection.Place place = objection.place();
    return "::%s file=%s,line=%d,endLine=%d,col=%d,endColumn=%d,title=%s::%s"
        .formatted(
            level(objection.severity()),
            property(place.path()),
            place.start().line(),
            place.end().line(),
            place.start().column(),
            place.end().column(),
            property(objection.rule()),
            data(objection.message()));
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "notice";
    };
  }

  /** As the workflow's runner takes it apart again. */
  private static String data(String text) {
    return Printable.of(text).replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
