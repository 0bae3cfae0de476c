package org.gainsay.claim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import org.gainsay.source.Fingerprint;
import org.gainsay.source.Source;
import org.jspecify.annotations.Nullable;

/**
 * One statement of one document, with its footing.
 *
 * @param iri hash of the document's identity and of everything that the statement says; not of
 *     where it stands, so that an edit elsewhere in the document does not change it
 */
public record Claim(String iri, Source source, Statement statement, Status status, Factors factors) {
  /** By document, then by place. */
  public static final Comparator<Claim> ORDER =
      Comparator.comparing((Claim claim) -> claim.source().path())
          .thenComparing(claim -> claim.evidence().span())
          .thenComparing(claim -> claim.property().iri())
          .thenComparing(claim -> claim.value().text())
          .thenComparing(Claim::iri);

  /** The best founded first: the official before all others, then by confidence. */
  public static final Comparator<Claim> BEST_FIRST =
      Comparator.comparing((Claim claim) -> claim.status() != Status.OFFICIAL)
          .thenComparing(Comparator.comparingDouble(Claim::confidence).reversed())
          .thenComparing(ORDER);

  /** What every IRI of a claim, slot, finding or unknown thing begins with. */
  public static final String IDENTIFIERS = "https://w3id.org/gainsay/id/";

  /**
   * The claim that a statement makes.
   *
   * @param ordinal how many equal statements of the same document stand before this one
   */
  public static Claim of(
      Source source, Statement statement, Standing standing, int ordinal) {
    String iri = name(sameness(source, statement), ordinal);
    return new Claim(iri, source, statement, standing.status(), standing.factors());
  }

  /** Status and factors together. */
  public record Standing(Status status, Factors factors) {}

  /** What two statements of a document share when only their places tell them apart. */
  public static String sameness(Source source, Statement statement) {
    return Fingerprint.of(
        source.identity(),
        statement.subject().iri(),
        statement.property().iri(),
        Slot.text(statement.scope()),
        statement.value().getClass().getSimpleName() + " " + statement.value().text(),
        statement.polarity().name().toLowerCase(Locale.ROOT),
        statement.evidence().quote());
  }

  /**
   * The name of a claim.
   *
   * @param sameness of its statement
   * @param ordinal how many statements of the same sameness stand before it in its document
   */
  public static String name(String sameness, int ordinal) {
    return IDENTIFIERS + "claim/" + Fingerprint.of(sameness, Integer.toString(ordinal));
  }

  public Term subject() {
    return statement.subject();
  }

  public Term property() {
    return statement.property();
  }

  public Value value() {
    return statement.value();
  }

  public Evidence evidence() {
    return statement.evidence();
  }

  /** The day on which its document said it, as far as that is known. */
  public @Nullable LocalDate saidOn() {
    return source.metadata().spokenOn();
  }

  public double confidence() {
    return factors.confidence();
  }

  public Slot slot() {
    return Slot.of(statement);
  }
}
