package org.gainsay.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.Writer;

/**
 * A report to hand on as one HTML page: no script, no file beside it, whatever the documents say
 * escaped. Its template is {@code src/main/jte/report/report.jte}.
 */
public final class HtmlReport {
  private static final String ROOT = "org.gainsay";

  private HtmlReport() {}

  /** As the build compiled them into this package, where they see what is not public. */
  private static TemplateEngine templates() {
    Class<?> here = HtmlReport.class;
    return TemplateEngine.createPrecompiled(
        null, ContentType.Html, here.getClassLoader(), ROOT);
  }

  public static void write(Report report, Writer out) throws IOException {
    StringOutput page = new StringOutput();
    templates().render("report/report.jte", report, page);
    out.write(page.toString());
  }
}
