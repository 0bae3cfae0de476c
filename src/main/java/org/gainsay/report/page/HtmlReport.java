package org.gainsay.report.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Objects;

/**
 * A report to hand on as one HTML page: no script, no file beside it, whatever the documents say
 * escaped. Its template is {@code src/main/jte/report/page/report.jte}.
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

  /** The colours by their roles, as the pages of a server have them. */
  static String theme() {
    try (InputStream file = HtmlReport.class.getResourceAsStream("theme.css")) {
      return new String(Objects.requireNonNull(file, "theme.css").readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("theme.css", e);
    }
  }

  public static void write(Report report, Writer out) throws IOException {
    StringOutput page = new StringOutput();
    templates().render("report/page/report.jte", report, page);
    out.write(page.toString());
  }
}
