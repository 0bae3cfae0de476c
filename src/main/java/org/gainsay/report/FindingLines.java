package org.gainsay.report;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.gainsay.finding.Finding;
import tools.jackson.core.JsonGenerator;

/** Findings as JSON lines, each with its claims: {@code {"finding":"https://…","rule":"…",…}}. */
public final class FindingLines {
  private FindingLines() {}

  /** One finding a line, by severity, document, start. */
  public static void write(List<Finding> findings, Writer out) throws IOException {
    for (Finding finding : Order.findings(findings)) {
      out.write(JsonLine.of(json -> write(finding, json)));
      out.write('\n');
    }
  }

  private static void write(Finding finding, JsonGenerator json) {
    json.writeStartObject();
    head(finding, json);
    members(finding, new ClaimJson(json), json);
    json.writeStringProperty("explanation", finding.explanation());
    json.writeName("favours");
    json.writeString(finding.favours());
    json.writeEndObject();
  }

  private static void head(Finding finding, JsonGenerator json) {
    json.writeStringProperty("finding", finding.iri());
    json.writeStringProperty("rule", finding.rule());
    json.writeStringProperty("kind", finding.kind());
    json.writeStringProperty("nature", Names.of(finding.nature()));
    json.writeStringProperty("severity", Names.of(finding.severity()));
    json.writeStringProperty("subject", finding.subject().label());
    json.writeStringProperty("property", Names.local(finding.property()));
  }

  private static void members(Finding finding, ClaimJson claims, JsonGenerator json) {
    claims.scope(finding.scope());
    json.writeArrayPropertyStart("claims");
    finding.claims().forEach(claims::write);
    json.writeEndArray();
    claims.strings("documents", documents(finding));
  }

  private static List<String> documents(Finding finding) {
    return finding.claims().stream().map(claim -> claim.source().path()).distinct().sorted().toList();
  }
}
