package org.gainsay.cli.option;

import java.io.IOException;
import java.io.Writer;
import org.gainsay.report.Theme;
import org.gainsay.report.json.FindingLines;
import org.gainsay.report.json.JsonReport;
import org.gainsay.report.page.HtmlReport;
import org.gainsay.report.page.MarkdownReport;
import org.gainsay.report.page.Report;
import org.gainsay.report.text.FindingText;

/** How findings are written. */
public enum CheckFormat {
  TEXT,
  JSONL,
  JSON,
  MARKDOWN,
  HTML;

  /**
   * Writes a report.
   *
   * @param theme for text alone
   */
  public void write(Report report, Theme theme, Writer out) throws IOException {
    switch (this) {
      case TEXT -> text(report, theme, out);
      case JSONL -> FindingLines.write(report.findings(), report.asides(), out);
      case JSON -> JsonReport.write(report, out);
      case MARKDOWN -> MarkdownReport.write(report, out);
      case HTML -> HtmlReport.write(report, out);
    }
  }

  private static void text(Report report, Theme theme, Writer out) throws IOException {
    new FindingText(theme, report.asides()).write(report.findings(), out);
    out.write(report.summary() + "\n");
  }
}
