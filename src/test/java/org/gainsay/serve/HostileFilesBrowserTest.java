package org.gainsay.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.gainsay.Gainsay;
import org.gainsay.Outcome;
import org.gainsay.Settings;
import org.gainsay.input.Inputs;
import org.gainsay.report.note.Dossier;
import org.gainsay.report.note.Note;
import org.gainsay.report.note.NoteLinks;
import org.gainsay.report.note.NoteSet;
import org.gainsay.report.page.HtmlReport;
import org.gainsay.report.page.MarkdownReport;
import org.gainsay.report.page.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that are made of hostile documents, opened in a browser without the policy of a server:
 * whatever the documents hold is text there too.
 */
@EnabledIf("org.gainsay.serve.Chromium#isHere")
@Timeout(600)
class HostileFilesBrowserTest {
  private static final String PLACE = "http://127.0.0.1:1/";

  @TempDir Path folder;

  private Outcome outcome() throws IOException {
    HostileNotes.write(folder);
    Outcome outcome =
        Gainsay.open(Settings.STANDARD).check(Inputs.under(List.of(folder.toString())).documents());
    assertThat(outcome.claims()).hasSizeGreaterThan(300);
    assertThat(outcome.findings()).isNotEmpty();
    return outcome;
  }

  @Test
  void markupInDocumentsIsTextInTheReport() throws IOException {
    Outcome outcome = outcome();
    StringWriter html = new StringWriter();
    HtmlReport.write(
        new Report(outcome.findings(), outcome.claims(), outcome.sources(), outcome.problems()), html);
    assertThat(html.toString()).contains("alert");
    show(Map.of("report", html.toString()));
  }

  @Test
  void markupInDocumentsIsTextInNotesAndReportsThatAnEditorRenders() throws IOException {
    Outcome outcome = outcome();
    Dossier dossier =
        new Dossier(outcome.claims(), outcome.findings(), outcome.supports(), Map.of(), Map.of());
    Map<String, String> pages = new TreeMap<>();
    for (NoteLinks links : NoteLinks.values()) {
      for (Note note : NoteSet.of(dossier, links)) {
        pages.put(links + "-" + pages.size(), "<!DOCTYPE html><title>note</title>" + rendered(note.body()));
      }
    }
    StringWriter report = new StringWriter();
    MarkdownReport.write(
        new Report(outcome.findings(), outcome.claims(), outcome.sources(), outcome.problems()), report);
    pages.put("report", "<!DOCTYPE html><title>report</title>" + rendered(report.toString()));
    assertThat(String.join("", pages.values())).contains("alert");
    show(pages);
  }

  /** As editors do: raw HTML goes through, and addresses are not looked at. */
  private static String rendered(String markdown) {
    var extensions = List.of(TablesExtension.create());
    return HtmlRenderer.builder()
        .extensions(extensions)
        .escapeHtml(false)
        .sanitizeUrls(false)
        .build()
        .render(Parser.builder().extensions(extensions).build().parse(markdown));
  }

  private static void show(Map<String, String> pages) {
    try (Chromium chromium = Chromium.start()) {
      Page page = chromium.page(1280, ColorScheme.LIGHT);
      page.route(
          PLACE + "**",
          route ->
              route.fulfill(
                  new Route.FulfillOptions()
                      .setContentType("text/html;charset=utf-8")
                      .setBody(pages.getOrDefault(route.request().url().substring(PLACE.length()), ""))));
      for (String name : pages.keySet()) {
        page.navigate(PLACE + name);
        page.waitForTimeout(50);
        assertThat(page.locator("script, iframe, img, object, embed, form, svg, [onerror], [onload], [onclick]").count())
            .as(name)
            .isZero();
        assertThat(String.valueOf(page.evaluate("[...document.links].map(link => link.protocol).join(' ')")))
            .as(name)
            .doesNotContain("javascript:", "data:", "vbscript:");
      }
      assertThat(chromium.complaints()).filteredOn(complaint -> !complaint.contains("favicon")).isEmpty();
    }
  }
}
