package org.gainsay.report.lint;

import java.io.IOException;
import java.io.Writer;
import org.gainsay.report.Names;
import org.gainsay.report.json.ClaimJson;
import org.gainsay.report.json.JsonLine;
import tools.jackson.core.JsonGenerator;

/** Objections as one JSON object; the order of its keys is part of the contract. */
public final class ObjectionJson {
  private final JsonGenerator json;

  private ObjectionJson(JsonGenerator json) {
    this.json = json;
  }

  public static void write(LintReport report, Writer out) throws IOException {
    out.write(JsonLine.of(json -> new ObjectionJson(json).write(report)) + "\n");
  }

  private void write(LintReport report) {
    json.writeStartObject();
    json.writeStringProperty("summary", ObjectionText.summary(report));
    json.writeArrayPropertyStart("objections");
    report.objections().forEach(this::write);
    json.writeEndArray();
    json.writeEndObject();
  }

  private void write(Objection objection) {
    Objection.Place place = objection.place();
    json.writeStartObject();
    json.writeStringProperty("rule", objection.rule());
    json.writeStringProperty("severity", Names.of(objection.severity()));
    json.writeStringProperty("message", objection.message());
    json.writeStringProperty("note", place.path());
    json.writeNumberProperty("line", place.start().line());
    json.writeNumberProperty("column", place.start().column());
    json.writeNumberProperty("start", place.span().start());
    json.writeNumberProperty("end", place.span().end());
    Objection.Better better = objection.better();
    json.writeName("write");
    json.writeString(better == null ? null : better.words());
    json.writeName("better");
    if (better == null) {
      json.writeNull();
    } else {
      new ClaimJson(json).write(better.claim());
    }
    json.writeEndObject();
  }
}
