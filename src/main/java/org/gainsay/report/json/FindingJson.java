package org.gainsay.report.json;

import java.util.List;
import java.util.Objects;
import org.gainsay.finding.Change;
import org.gainsay.finding.Finding;
import org.gainsay.finding.Review;
import org.gainsay.finding.standing.Standing;
import org.gainsay.report.Asides;
import org.gainsay.report.Names;
import org.gainsay.report.PastFinding;
import org.gainsay.report.ValueChange;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** A finding as a JSON object; the order of its keys is part of the contract. */
final class FindingJson {
  static final String CHANGE = "change";
  static final String REVIEW = "review";
  static final String GAINED = "gained";
  static final String LOST = "lost";

  private final JsonGenerator json;
  private final Asides asides;
  private final ClaimJson claims;

  /** With keys for what is beside the finding only where something is. */
  FindingJson(JsonGenerator json, Asides asides) {
    this(json, asides, Standing.NONE);
  }

  /** The same, the claims with verdict and support. */
  FindingJson(JsonGenerator json, Asides asides, Standing standing) {
    this.json = json;
    this.asides = asides;
    this.claims = new ClaimJson(json, standing);
  }

  void write(Finding finding) {
    json.writeStartObject();
    head(finding);
    members(finding);
    json.writeStringProperty("explanation", finding.explanation());
    json.writeName("favours");
    json.writeString(finding.favours());
    review(finding);
    change(finding);
    json.writeEndObject();
  }

  private void change(Finding finding) {
    @Nullable Change change = asides.change(finding);
    @Nullable ValueChange values = asides.values(finding);
    if (change != null) {
      json.writeStringProperty(CHANGE, Names.of(change));
    }
    if (change == Change.CHANGED && values != null) {
      claims.strings(GAINED, values.gained());
      claims.strings(LOST, values.lost());
    }
  }

  /** A finding that is no more, as it was. */
  static String gone(PastFinding finding) {
    String before = finding.json();
    String key = "\"" + CHANGE + "\":\"" + Names.of(Change.GONE) + "\"}";
    return before.substring(0, before.length() - 1) + "," + key;
  }

  private void review(Finding finding) {
    @Nullable Review review = asides.review(finding);
    if (review == null) {
      return;
    }
    json.writeObjectPropertyStart(REVIEW);
    json.writeStringProperty("decision", Names.of(review.decision()));
    json.writeStringProperty("because", review.because());
    json.writeName("by");
    json.writeString(review.by());
    json.writeName("on");
    json.writeString(Objects.toString(review.on(), null));
    json.writeBooleanProperty("holds", review.holdsFor(finding));
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
