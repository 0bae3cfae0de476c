package org.gainsay.report.lint;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.Map;
import org.gainsay.claim.Evidence;
import org.gainsay.finding.Severity;
import org.gainsay.report.FileAddress;
import org.gainsay.report.json.JsonLine;
import org.gainsay.source.Fingerprint;
import org.gainsay.source.Position;
import tools.jackson.core.JsonGenerator;

/** Objections in the Static Analysis Results Interchange Format, version 2.1.0 of OASIS. */
public final class SarifLog {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final JsonGenerator json;
  private final Map<String, Integer> ranks = new HashMap<>();

  private SarifLog(JsonGenerator json) {
    this.json = json;
  }

  public static void write(LintReport report, Writer out) throws IOException {
    out.write(JsonLine.of(json -> new SarifLog(json).write(report)) + "\n");
  }

  private void write(LintReport report) {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    driver(report);
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    json.writeArrayPropertyStart("results");
    report.objections().forEach(this::result);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void driver(LintReport report) {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "gainsay");
    json.writeStringProperty("version", report.version());
    json.writeArrayPropertyStart("rules");
    report.rules().forEach(this::rule);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void rule(LintRule rule) {
    ranks.put(rule.id(), ranks.size());
    json.writeStartObject();
    json.writeStringProperty("id", rule.id());
    text("shortDescription", rule.title());
    text("fullDescription", rule.problem());
    text("help", rule.remedy() + " Example: " + rule.example());
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(rule.severity()));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void result(Objection objection) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", objection.rule());
    Integer rank = ranks.get(objection.rule());
    if (rank != null) {
      json.writeNumberProperty("ruleIndex", rank);
    }
    json.writeStringProperty("level", level(objection.severity()));
    text("message", objection.message());
    json.writeArrayPropertyStart("locations");
    Objection.Place place = objection.place();
    location(place.path(), place.start(), place.end(), "");
    json.writeEndArray();
    related(objection);
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty("objection/v1", fingerprint(objection));
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The same for the same words wherever in the note they stand. */
  private static String fingerprint(Objection objection) {
    return Fingerprint.of(
        objection.rule(), objection.place().path(), objection.place().excerpt().line());
  }

  private void related(Objection objection) {
    Objection.Better better = objection.better();
    if (better != null) {
      Evidence evidence = better.claim().evidence();
      json.writeArrayPropertyStart("relatedLocations");
      location(better.claim().source().path(), evidence.position(), evidence.position(), evidence.quote());
      json.writeEndArray();
    }
  }

  /** {@code words} is what is said there; a place without an extent is told by its start alone. */
  private void location(String path, Position start, Position end, String words) {
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    json.writeObjectPropertyStart("artifactLocation");
    json.writeStringProperty("uri", FileAddress.of(path));
    json.writeEndObject();
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", start.line());
    json.writeNumberProperty("startColumn", start.column());
    if (!start.equals(end)) {
      json.writeNumberProperty("endLine", end.line());
      json.writeNumberProperty("endColumn", end.column());
    }
    json.writeEndObject();
    json.writeEndObject();
    if (!words.isEmpty()) {
      text("message", words);
    }
    json.writeEndObject();
  }

  private void text(String name, String text) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case NOTE -> "note";
    };
  }
}
