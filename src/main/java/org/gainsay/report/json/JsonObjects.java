package org.gainsay.report.json;

import java.time.LocalDate;
import java.util.Objects;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Term;
import org.gainsay.finding.Finding;
import org.gainsay.report.Asides;
import org.gainsay.source.Metadata;
import org.gainsay.source.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Single objects of JSON, in the form that they have in JSON lines. */
public final class JsonObjects {
  private JsonObjects() {}

  public static String claim(Claim claim) {
    return JsonLine.of(json -> new ClaimJson(json).write(claim));
  }

  public static String finding(Finding finding) {
    return JsonLine.of(json -> new FindingJson(json, Asides.NONE).write(finding));
  }

  /** {@code {"document":"notes/a.md","hash":"…","title":…,"claims":12}}. */
  public static String document(Source source, int claims) {
    return JsonLine.of(json -> write(json, source, claims));
  }

  private static void write(JsonGenerator json, Source source, int claims) {
    Metadata known = source.metadata();
    json.writeStartObject();
    json.writeStringProperty("document", source.path());
    json.writeStringProperty("hash", source.hash());
    text(json, "title", known.title());
    text(json, "publisher", known.publisher());
    text(json, "claimedPublisher", known.claimedPublisher());
    text(json, "issued", day(known.issued()));
    text(json, "modified", day(known.modified()));
    text(json, "address", known.address());
    json.writeNumberProperty("claims", claims);
    json.writeEndObject();
  }

  /** {@code {"subject":"…","subjectIri":"…","claims":12,"findings":3}}. */
  public static String subject(Term subject, int claims, int findings) {
    return JsonLine.of(
        json -> {
          json.writeStartObject();
          json.writeStringProperty("subject", subject.label());
          json.writeStringProperty("subjectIri", subject.iri());
          json.writeNumberProperty("claims", claims);
          json.writeNumberProperty("findings", findings);
          json.writeEndObject();
        });
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : Objects.toString(day);
  }

  private static void text(JsonGenerator json, String name, @Nullable String text) {
    json.writeName(name);
    json.writeString(text);
  }
}
