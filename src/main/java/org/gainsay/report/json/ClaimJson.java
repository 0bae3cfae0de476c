package org.gainsay.report.json;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Evidence;
import org.gainsay.claim.Statement;
import org.gainsay.finding.standing.Standing;
import org.gainsay.finding.standing.Support;
import org.gainsay.report.Decimals;
import org.gainsay.report.Names;
import tools.jackson.core.JsonGenerator;

/** A claim as a JSON object; the order of its keys is part of the contract. */
public final class ClaimJson {
  private final JsonGenerator json;
  private final ValueJson values;
  private final Standing standing;

  public ClaimJson(JsonGenerator json) {
    this(json, Standing.NONE);
  }

  ClaimJson(JsonGenerator json, Standing standing) {
    this.json = json;
    this.standing = standing;
    this.values = new ValueJson(json);
  }

  public void write(Claim claim) {
    json.writeStartObject();
    json.writeStringProperty("claim", claim.iri());
    json.writeStringProperty("document", claim.source().path());
    said(claim.statement());
    footing(claim);
    words(claim.evidence());
    json.writeStringProperty("recogniser", claim.statement().manner().recogniser());
    standing.of(claim).ifPresent(this::support);
    json.writeEndObject();
  }

  private void support(Support support) {
    json.writeStringProperty("verdict", Names.of(support.verdict()));
    json.writeNumberProperty("support", support.origins().size());
    strings("origins", List.copyOf(support.origins()));
  }

  private void said(Statement statement) {
    json.writeStringProperty("subject", statement.subject().label());
    json.writeStringProperty("subjectIri", statement.subject().iri());
    json.writeStringProperty("subjectText", statement.subjectText());
    json.writeStringProperty("property", Names.local(statement.property()));
    scope(statement.scope());
    json.writeName("value");
    values.write(statement.value());
    json.writeStringProperty("polarity", Names.of(statement.polarity()));
  }

  private void footing(Claim claim) {
    json.writeStringProperty("status", Names.of(claim.status()));
    json.writeName("confidence");
    json.writeNumber(Decimals.json(BigDecimal.valueOf(claim.confidence())));
    strings("attributedTo", claim.statement().manner().attributedTo());
  }

  private void words(Evidence evidence) {
    json.writeStringProperty("quote", evidence.quote());
    json.writeNumberProperty("start", evidence.span().start());
    json.writeNumberProperty("end", evidence.span().end());
    json.writeNumberProperty("valueStart", evidence.value().start());
    json.writeNumberProperty("valueEnd", evidence.value().end());
    json.writeNumberProperty("line", evidence.position().line());
    json.writeNumberProperty("column", evidence.position().column());
  }

  void scope(Map<String, String> scope) {
    json.writeObjectPropertyStart("scope");
    scope.forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  void strings(String name, List<String> strings) {
    json.writeArrayPropertyStart(name);
    strings.forEach(json::writeString);
    json.writeEndArray();
  }
}
