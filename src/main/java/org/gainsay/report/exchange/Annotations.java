package org.gainsay.report.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.gainsay.claim.Claim;
import org.gainsay.claim.Evidence;
import org.gainsay.report.Names;
import org.gainsay.report.Wording;
import org.gainsay.report.json.JsonLine;
import tools.jackson.core.JsonGenerator;

/** Claims as annotations of the words that make them: JSON-LD of the Web Annotation Data Model. */
public final class Annotations {
  private final JsonGenerator json;
  private final Function<Claim, Quotation> quotations;

  private Annotations(JsonGenerator json, Function<Claim, Quotation> quotations) {
    this.json = json;
    this.quotations = quotations;
  }

  /**
   * Writes one collection with one page, in the order of documents.
   *
   * @param quotations the words of claims as a reader's program has them
   */
  public static void write(List<Claim> claims, Function<Claim, Quotation> quotations, Writer out)
      throws IOException {
    List<Claim> ordered = claims.stream().sorted(Claim.ORDER).toList();
    out.write(JsonLine.of(json -> new Annotations(json, quotations).write(ordered)) + "\n");
  }

  private void write(List<Claim> claims) {
    json.writeStartObject();
    json.writeStringProperty("@context", "http://www.w3.org/ns/anno.jsonld");
    json.writeStringProperty("type", "AnnotationCollection");
    json.writeNumberProperty("total", claims.size());
    json.writeObjectPropertyStart("first");
    json.writeStringProperty("type", "AnnotationPage");
    json.writeNumberProperty("startIndex", 0);
    json.writeArrayPropertyStart("items");
    claims.forEach(this::annotation);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void annotation(Claim claim) {
    json.writeStartObject();
    json.writeStringProperty("id", claim.iri());
    json.writeStringProperty("type", "Annotation");
    json.writeStringProperty("motivation", "describing");
    json.writeObjectPropertyStart("body");
    json.writeStringProperty("type", "TextualBody");
    json.writeStringProperty("format", "text/plain");
    json.writeStringProperty("value", body(claim));
    json.writeEndObject();
    target(claim);
    json.writeEndObject();
  }

  /** {@code Kestrel-2, mass (stage design): 1300 t (rumoured, 0.41)}. */
  private static String body(Claim claim) {
    return claim.subject().label()
        + ", "
        + claim.property().label()
        + Wording.scope(claim.statement().scope())
        + ": "
        + Wording.of(claim)
        + String.format(Locale.ROOT, " (%s, %.2f)", Names.of(claim.status()), claim.confidence());
  }

  private void target(Claim claim) {
    Quotation quotation = quotations.apply(claim);
    json.writeObjectPropertyStart("target");
    json.writeStringProperty("type", "SpecificResource");
    json.writeStringProperty("source", Page.address(claim.source()));
    json.writeArrayPropertyStart("selector");
    json.writeStartObject();
    json.writeStringProperty("type", "TextQuoteSelector");
    json.writeStringProperty("exact", quotation.exact());
    json.writeStringProperty("prefix", quotation.prefix());
    json.writeStringProperty("suffix", quotation.suffix());
    json.writeEndObject();
    if (quotation.isSource()) {
      position(claim.evidence());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void position(Evidence evidence) {
    json.writeStartObject();
    json.writeStringProperty("type", "TextPositionSelector");
    json.writeNumberProperty("start", evidence.span().start());
    json.writeNumberProperty("end", evidence.span().end());
    json.writeEndObject();
  }
}
