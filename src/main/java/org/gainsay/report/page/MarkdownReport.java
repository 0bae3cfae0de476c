package org.gainsay.report.page;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import org.gainsay.finding.Finding;
import org.gainsay.report.Names;
import org.gainsay.report.PastFinding;
import org.gainsay.source.Problem;

/**
 * A report to hand on, in Markdown: summary, findings by subject with both sides quoted, sources and
 * their record, what could not be judged.
 */
public final class MarkdownReport {
  private final Report report;
  private final Writer out;

  private MarkdownReport(Report report, Writer out) {
    this.report = report;
    this.out = out;
  }

  public static void write(Report report, Writer out) throws IOException {
    new MarkdownReport(report, out).write();
  }

  private void write() throws IOException {
    line("# What the documents contradict");
    line("");
    line(report.summary());
    rules();
    for (Map.Entry<String, List<Finding>> subject : report.bySubject().entrySet()) {
      line("");
      line("## " + MarkdownText.of(subject.getKey()));
      for (Finding finding : subject.getValue()) {
        finding(finding);
      }
    }
    gone();
    sources();
    origins();
    problems();
  }

  private void rules() throws IOException {
    if (!report.findings().isEmpty()) {
      line("");
      table("Rule", "Findings");
      for (Map.Entry<String, Long> rule : report.byRule().entrySet()) {
        row(rule.getKey(), rule.getValue().toString());
      }
    }
  }

  private void finding(Finding finding) throws IOException {
    String severity = Names.of(finding.severity());
    String change = report.change(finding);
    heading("### " + severity + ": " + MarkdownText.of(Report.property(finding)) + change);
    line(MarkdownText.of(finding.explanation()) + " (`" + finding.rule() + "`)");
    line("");
    for (Side side : report.sides(finding)) {
      String place = MarkdownText.of(side.place());
      line("- " + (side.favoured() ? "**" + place + "**" : place) + " (" + side.footing() + ")");
      line("  > " + MarkdownText.code(side.claim().evidence().quote()));
    }
    for (Repetition again : report.repetitions(finding)) {
      line("- " + MarkdownText.of(again.text()));
    }
    for (String aside : List.of(report.since(finding), report.review(finding))) {
      if (!aside.isEmpty()) {
        line("- " + MarkdownText.of(aside));
      }
    }
  }

  private void gone() throws IOException {
    if (!report.asides().gone().isEmpty()) {
      heading("## Gone since then");
      for (PastFinding gone : report.asides().gone()) {
        line("- " + MarkdownText.of(gone.explanation()) + " (`" + gone.rule() + "`)");
      }
    }
  }

  private void sources() throws IOException {
    heading("## Sources and their record");
    table("Document", "Title", "Publisher and date", "Word from", "Claims", "In findings", "Favoured");
    for (SourceTally tally : report.tallies()) {
      row(
          tally.source().path(),
          tally.title(),
          tally.publication(),
          tally.lineage().from(),
          Long.toString(tally.claims()),
          Long.toString(tally.disputed()),
          Long.toString(tally.favoured()));
    }
  }

  private void origins() throws IOException {
    if (!report.origins().isEmpty()) {
      heading("## Who has it from whom");
      for (SharedOrigin shared : report.origins()) {
        line("- " + MarkdownText.of(shared.text()));
        for (String way : shared.told()) {
          line("  - " + MarkdownText.of(way));
        }
      }
    }
  }

  private void problems() throws IOException {
    heading("## What could not be judged");
    for (Problem problem : report.problems()) {
      line("- " + MarkdownText.of(problem.place()) + ": " + MarkdownText.of(problem.message()));
    }
    for (SourceTally silent : report.silent()) {
      line("- " + MarkdownText.of(silent.source().path()) + ": no claims were found in it");
    }
    if (report.problems().isEmpty() && report.silent().isEmpty()) {
      line("Nothing: every document was read, and each makes claims.");
    }
  }

  private void table(String... heads) throws IOException {
    row(heads);
    line("|" + " --- |".repeat(heads.length));
  }

  private void row(String... cells) throws IOException {
    StringBuilder row = new StringBuilder("|");
    for (String cell : cells) {
      row.append(' ').append(MarkdownText.of(cell)).append(" |");
    }
    line(row.toString());
  }

  private void heading(String text) throws IOException {
    line("");
    line(text);
    line("");
  }

  private void line(String text) throws IOException {
    out.write(text + "\n");
  }
}
