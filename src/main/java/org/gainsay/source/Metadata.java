package org.gainsay.source;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document beside its text.
 *
 * @param publisher an IRI or a name, only from someone other than the document itself
 * @param claimedPublisher the document's own word about its publisher: kept, and decides nothing
 * @param issued the day of publication; the first day where only a month or year is known
 * @param modified the day of the last change, likewise
 * @param subject IRI of the thing that the document is about where it does not say so itself
 * @param address where the document was published (http or https), likewise only from others
 * @param versionOf what names all versions of the document, likewise only from others
 * @param revision how many of these it is said to come after, one after the other
 */
public record Metadata(
    @Nullable String title,
    @Nullable String publisher,
    @Nullable String claimedPublisher,
    @Nullable LocalDate issued,
    @Nullable LocalDate modified,
    @Nullable String subject,
    @Nullable String address,
    @Nullable String versionOf,
    int revision) {
  public static final Metadata NONE = new Metadata(null, null, null, null, null, null, null);

  /** What is known of a document of which nobody says that there are versions. */
  public Metadata(
      @Nullable String title,
      @Nullable String publisher,
      @Nullable String claimedPublisher,
      @Nullable LocalDate issued,
      @Nullable LocalDate modified,
      @Nullable String subject,
      @Nullable String address) {
    this(title, publisher, claimedPublisher, issued, modified, subject, address, null, 0);
  }

  /** The same, as one version of something, if it is. */
  public Metadata version(@Nullable String work, int number) {
    return new Metadata(
        title, publisher, claimedPublisher, issued, modified, subject, address, work, number);
  }

  /** This, with what is missing taken from {@code other}. */
  public Metadata orElse(Metadata other) {
    return new Metadata(
        or(title, other.title),
        or(publisher, other.publisher),
        or(claimedPublisher, other.claimedPublisher),
        or(issued, other.issued),
        or(modified, other.modified),
        or(subject, other.subject),
        or(address, other.address),
        or(versionOf, other.versionOf),
        versionOf == null ? other.revision : revision);
  }

  /**
   * What of a document's own word may count: not where it says that it was published, which would
   * let it pass for its subject's maker.
   */
  public Metadata ownWord() {
    return new Metadata(title, null, claimedPublisher, issued, modified, subject, null);
  }

  /** The day that the document speaks on: its last change, else its publication. */
  public @Nullable LocalDate spokenOn() {
    return or(modified, issued);
  }

  private static <T> @Nullable T or(@Nullable T first, @Nullable T second) {
    return first == null ? second : first;
  }
}
