package org.gainsay.cli;

import java.io.IOException;
import java.io.Writer;
import org.gainsay.report.Theme;
import org.gainsay.report.lint.LintReport;
import org.gainsay.report.lint.ObjectionJson;
import org.gainsay.report.lint.ObjectionText;
import org.gainsay.report.lint.SarifLog;
import org.gainsay.report.lint.WorkflowLines;

/** How objections are written. */
enum LintFormat {
  TEXT,
  JSON,
  SARIF,
  GITHUB;

  void write(LintReport report, Theme theme, Writer out) throws IOException {
    switch (this) {
      case TEXT -> new ObjectionText(theme).write(report, out);
      case JSON -> ObjectionJson.write(report, out);
      case SARIF -> SarifLog.write(report, out);
      case GITHUB -> WorkflowLines.write(report, out);
    }
  }
}
