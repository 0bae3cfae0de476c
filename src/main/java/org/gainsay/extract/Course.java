package org.gainsay.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.gainsay.claim.Statement;
import org.gainsay.document.Document;
import org.gainsay.extract.naming.OwnNames;
import org.gainsay.extract.page.About;
import org.gainsay.extract.page.Subject;
import org.gainsay.mention.MentionFinder;
import org.gainsay.source.Metadata;
import org.gainsay.vocabulary.word.Individual;
import org.jspecify.annotations.Nullable;

/**
 * The reading of one document, piece by piece: its first piece says whom it is about and when it
 * speaks, and the names that a piece adds are known in all later ones.
 *
 * <pre>Course course = extractor.begin(first); course.read(first); course.read(second);</pre>
 */
public final class Course {
  /** Keeps the names of an endless table from filling memory. */
  private static final int MOST_NAMES = 2_000;

  private final Extractor extractor;
  private final MentionFinder reading;
  private final OwnNames names;
  private final Beginning beginning;
  private final Set<Individual> own = new LinkedHashSet<>();

  /** Whom the document is about, from its first piece on. */
  private @Nullable About about;

  /**
   * What the first piece tells of its document.
   *
   * @param facts what its text says of it
   * @param known the same, and what others say
   * @param subject whom it is about, or null where it does not tell
   */
  record Beginning(Metadata facts, Metadata known, @Nullable Subject subject) {}

  /**
   * A document of which the first piece was looked at.
   *
   * @param reading what its first piece was looked at with
   * @param names that it may add to those that are known
   */
  Course(Extractor extractor, MentionFinder reading, OwnNames names, Beginning beginning) {
    this.extractor = extractor;
    this.reading = reading;
    this.names = names;
    this.beginning = beginning;
  }

  /** What lines such as {@code Last Updated: 2025-10-02} say of the document. */
  public Metadata facts() {
    return beginning.facts();
  }

  /** What the next piece says, in reading order. */
  public List<Statement> read(Document piece) {
    if (own.size() < MOST_NAMES) {
      own.addAll(names.of(piece, beginning.subject()));
    }
    MentionFinder knowing = finder();
    about = about == null ? extractor.about(piece, knowing, beginning.subject()) : about;
    return extractor.statements(piece, knowing, about);
  }

  /** A finder that knows the document's own names and its day. */
  private MentionFinder finder() {
    List<Individual> all = List.copyOf(own);
    return reading.with(all, names.stems(all), beginning.known().spokenOn());
  }
}
