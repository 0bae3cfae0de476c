package org.gainsay.cli.option;

import java.io.IOException;
import java.io.Writer;
import org.gainsay.report.Theme;
import org.gainsay.report.lint.LintReport;
import org.gainsay.report.lint.ObjectionJson;
import org.gainsay.report.lint.ObjectionText;
import org.gainsay.report.lint.SarifLog;
import org.gainsay.report.lint.WorkflowLines;

/** How objections are written. */
public enum LintFormat {
  TEXT,
  JSON,
  SARIF,
  GITHUB;

  public void write(LintReport report, Theme theme, Writer out) throws IOException {
    switch (this) {
      case TEXT -> new ObjectionText(theme).write(report, out);
      case JSON -> ObjectionJson.write(report, out);
      case SARIF -> SarifLog.write(report, out);
      case GITHUB -> WorkflowLines.write(report, out);
    }
  }
}
