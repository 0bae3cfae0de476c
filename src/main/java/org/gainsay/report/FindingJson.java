package org.gainsay.report;

import java.util.List;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Standing;
import tools.jackson.core.JsonGenerator;

/** A finding as a JSON object; the order of its keys is part of the contract. */
final class FindingJson {
  private final JsonGenerator json;
  private final ClaimJson claims;

  /** Claims as they are alone, as JSON lines have them. */
  FindingJson(JsonGenerator json) {
    this(json, Standing.NONE);
  }

  /** Claims with verdict and support. */
  FindingJson(JsonGenerator json, Standing standing) {
    this.json = json;
    this.claims = new ClaimJson(json, standing);
  }

  void write(Finding finding) {
    json.writeStartObject();
    head(finding);
    members(finding);
    json.writeStringProperty("explanation", finding.explanation());
    json.writeName("favours");
    json.writeString(finding.favours());
    json.writeEndObject();
  }

  private void head(Finding finding) {
    json.writeStringProperty("finding", finding.iri());
    json.writeStringProperty("rule", finding.rule());
    json.writeStringProperty("kind", finding.kind());
    json.writeStringProperty("nature", Names.of(finding.nature()));
    json.writeStringProperty("severity", Names.of(finding.severity()));
    json.writeStringProperty("subject", finding.subject().label());
    json.writeStringProperty("property", Names.local(finding.property()));
  }

  private void members(Finding finding) {
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
