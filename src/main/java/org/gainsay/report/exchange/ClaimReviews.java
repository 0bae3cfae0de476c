package org.gainsay.report.exchange;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.gainsay.claim.Claim;
import org.gainsay.finding.standing.Support;
import org.gainsay.finding.standing.Verdict;
import org.gainsay.report.Names;
import org.gainsay.report.Wording;
import org.gainsay.report.json.JsonLine;
import org.gainsay.source.Source;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Verdicts as fact checks: JSON-LD of schema.org, one {@code ClaimReview} for each claim.
 *
 * <p>A rating goes from 1, refuted, over contested and unverified to 4, corroborated.
 */
public final class ClaimReviews {
  private static final String REVIEWER = "https://w3id.org/gainsay/ns#";

  private final JsonGenerator json;

  private ClaimReviews(JsonGenerator json) {
    this.json = json;
  }

  /**
   * Writes those claims that have a verdict, in the order of documents.
   *
   * @param supports by the IRI of each claim
   */
  public static void write(List<Claim> claims, Map<String, Support> supports, Writer out)
      throws IOException {
    List<Claim> judged =
        claims.stream().filter(claim -> supports.containsKey(claim.iri())).sorted(Claim.ORDER).toList();
    out.write(JsonLine.of(json -> new ClaimReviews(json).write(judged, supports)) + "\n");
  }

  private void write(List<Claim> claims, Map<String, Support> supports) {
    json.writeStartObject();
    json.writeStringProperty("@context", "https://schema.org");
    json.writeArrayPropertyStart("@graph");
    for (Claim claim : claims) {
      Support support = supports.get(claim.iri());
      if (support != null) {
        review(claim, support);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void review(Claim claim, Support support) {
    json.writeStartObject();
    json.writeStringProperty("@type", "ClaimReview");
    json.writeStringProperty("@id", claim.iri() + "#review");
    json.writeStringProperty("url", claim.iri() + "#review");
    json.writeStringProperty("claimReviewed", sentence(claim));
    organization("author", "Gainsay", REVIEWER);
    rating(support);
    item(claim);
    json.writeEndObject();
  }

  /** {@code Kestrel-2, mass (stage design): 1300 t}. */
  private static String sentence(Claim claim) {
    return claim.subject().label()
        + ", "
        + claim.property().label()
        + Wording.scope(claim.statement().scope())
        + ": "
        + Wording.of(claim);
  }

  private void rating(Support support) {
    json.writeObjectPropertyStart("reviewRating");
    json.writeStringProperty("@type", "Rating");
    json.writeNumberProperty("ratingValue", value(support.verdict()));
    json.writeNumberProperty("worstRating", 1);
    json.writeNumberProperty("bestRating", 4);
    json.writeStringProperty("alternateName", Names.of(support.verdict()));
    json.writeEndObject();
  }

  private static int value(Verdict verdict) {
    return switch (verdict) {
      case REFUTED -> 1;
      case CONTESTED -> 2;
      case UNVERIFIED -> 3;
      case CORROBORATED -> 4;
    };
  }

  private void item(Claim claim) {
    Source source = claim.source();
    json.writeObjectPropertyStart("itemReviewed");
    json.writeStringProperty("@type", "Claim");
    json.writeStringProperty("@id", claim.iri());
    json.writeStringProperty("text", claim.evidence().quote());
    LocalDate day = source.metadata().spokenOn();
    if (day != null) {
      json.writeStringProperty("datePublished", day.toString());
    }
    String publisher = Page.publisher(source);
    if (publisher != null) {
      organization("author", publisher, null);
    }
    json.writeObjectPropertyStart("appearance");
    json.writeStringProperty("@type", "CreativeWork");
    json.writeStringProperty("url", Page.address(source));
    String title = source.metadata().title();
    if (title != null) {
      json.writeStringProperty("name", title);
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private void organization(String role, String name, @Nullable String address) {
    json.writeObjectPropertyStart(role);
    json.writeStringProperty("@type", "Organization");
    json.writeStringProperty("name", name);
    if (address != null) {
      json.writeStringProperty("url", address);
    }
    json.writeEndObject();
  }
}
