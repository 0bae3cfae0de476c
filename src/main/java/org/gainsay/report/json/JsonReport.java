package org.gainsay.report.json;

import java.io.IOException;
import java.io.Writer;
import java.util.Objects;
import org.gainsay.report.page.Report;
import org.gainsay.report.page.SourceTally;
import org.gainsay.source.Metadata;
import org.gainsay.source.Problem;
import tools.jackson.core.JsonGenerator;

/**
 * A whole report as one JSON object: {@code summary}, {@code findings} as in JSON lines, {@code
 * gone} after a comparison with an earlier run, {@code sources} with their record, {@code problems}.
 */
public final class JsonReport {
  private final Report report;
  private final JsonGenerator json;

  private JsonReport(Report report, JsonGenerator json) {
    this.report = report;
    this.json = json;
  }

  public static void write(Report report, Writer out) throws IOException {
    out.write(JsonLine.of(json -> new JsonReport(report, json).write()));
    out.write('\n');
  }

  private void write() {
    json.writeStartObject();
    json.writeStringProperty("summary", report.summary());
    json.writeArrayPropertyStart("findings");
    FindingJson findings = new FindingJson(json, report.asides(), report.asides().standing());
    report.findings().forEach(findings::write);
    json.writeEndArray();
    gone();
    json.writeArrayPropertyStart("sources");
    report.tallies().forEach(this::source);
    json.writeEndArray();
    json.writeArrayPropertyStart("problems");
    report.problems().forEach(this::problem);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void gone() {
    if (report.asides().before() != null) {
      json.writeArrayPropertyStart("gone");
      report.asides().gone().forEach(finding -> json.writeRawValue(FindingJson.gone(finding)));
      json.writeEndArray();
    }
  }

  private void source(SourceTally tally) {
    Metadata known = tally.source().metadata();
    json.writeStartObject();
    json.writeStringProperty("document", tally.source().path());
    json.writeName("title");
    json.writeString(known.title());
    json.writeName("publisher");
    json.writeString(known.publisher());
    json.writeName("date");
    json.writeString(Objects.toString(known.spokenOn(), null));
    json.writeName("origin");
    json.writeString(tally.lineage().origin());
    json.writeNumberProperty("claims", tally.claims());
    json.writeNumberProperty("disputed", tally.disputed());
    json.writeNumberProperty("favoured", tally.favoured());
    json.writeEndObject();
  }

  private void problem(Problem problem) {
    json.writeStartObject();
    json.writeStringProperty("place", problem.place());
    json.writeStringProperty("message", problem.message());
    json.writeEndObject();
  }
}
