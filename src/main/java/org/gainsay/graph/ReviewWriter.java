package org.gainsay.graph;

import java.util.ArrayList;
import java.util.List;
import org.gainsay.claim.Claim;
import org.gainsay.finding.Review;
import org.gainsay.vocabulary.Vocab;

/** Writes a review as a statement of Turtle to stand in a file of them. */
public final class ReviewWriter {
  private static final String PREFIXES =
      "@prefix gs: <" + Vocab.NAMESPACE + "> .\n@prefix dcterms: <http://purl.org/dc/terms/> .\n";

  private ReviewWriter() {}

  /**
   * What to add to a file.
   *
   * @param before the file's text
   * @param ordinal how many reviews of the finding the file has, so that each has an IRI of its own
   */
  public static String addition(String before, Review review, int ordinal) {
    String gap = before.isEmpty() || before.endsWith("\n") ? "" : "\n";
    String prefixes = before.contains(PREFIXES) ? "" : PREFIXES;
    return gap + prefixes + "\n" + statement(review, ordinal);
  }

  private static String statement(Review review, int ordinal) {
    List<String> parts = new ArrayList<>();
    parts.add("<" + iri(review, ordinal) + "> a gs:Review");
    parts.add("gs:reviews <" + review.finding() + ">");
    parts.add("gs:decision gs:" + Vocab.of(review.decision()).getLocalName());
    parts.add("gs:because " + text(review.because()));
    if (review.by() != null) {
      parts.add("dcterms:creator " + text(review.by()));
    }
    if (review.on() != null) {
      parts.add("dcterms:date \"" + review.on() + "\"^^<http://www.w3.org/2001/XMLSchema#date>");
    }
    review.values().forEach(value -> parts.add("gs:atValue " + text(value)));
    return String.join(" ;\n  ", parts) + " .\n";
  }

  private static String iri(Review review, int ordinal) {
    String finding = review.finding();
    return Claim.IDENTIFIERS
        + "review/"
        + finding.substring(finding.lastIndexOf('/') + 1)
        + "-"
        + (ordinal + 1);
  }

  private static String text(String words) {
    StringBuilder text = new StringBuilder("\"");
    for (int at = 0; at < words.length(); at++) {
      char unit = words.charAt(at);
      switch (unit) {
        case '"', '\\' -> text.append('\\').append(unit);
        case '\n' -> text.append("\\n");
        case '\r' -> text.append("\\r");
        default -> text.append(unit < ' ' ? String.format("\\u%04X", (int) unit) : unit);
      }
    }
    return text.append('"').toString();
  }
}
